import { EXPORT_FORMATS, type ExportFormat } from '../../../electron/contract.ts'
import { Checkbox } from '../ui/index.ts'
import { FORMAT_NAMES, withFormat } from './formats.ts'

interface FormatListProps {
  formats: readonly ExportFormat[]
  onChange: (formats: ExportFormat[]) => void
}

/** The formats to write, any number of them. */
export const FormatList = ({ formats, onChange }: FormatListProps) => (
  <section className="export-section" aria-labelledby="export-formats-title">
    <h3 id="export-formats-title">Formats</h3>
    <ul className="export-formats">
      {EXPORT_FORMATS.map(format => (
        <li key={format}>
          <Checkbox
            isSelected={formats.includes(format)}
            onChange={wanted => onChange(withFormat(formats, format, wanted))}
          >
            {FORMAT_NAMES[format].name}
            <span className="export-hint">{FORMAT_NAMES[format].hint}</span>
          </Checkbox>
        </li>
      ))}
    </ul>
  </section>
)
