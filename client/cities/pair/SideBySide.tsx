import { useLanguage } from '../../app/words.ts';
import { type Compared, measuresOf } from './measures.ts';

/** Two pairs, or two years, in two columns; what differs stands out. */
export function SideBySide(compared: Compared) {
  const { columns, rows } = measuresOf(compared, useLanguage());
  const [what, left, right] = columns;
  return (
    <div className="wide">
      <table className="slim-table beside-table">
        <thead>
          <tr>
            <th scope="col">{what}</th>
            <th scope="col">{left}</th>
            <th scope="col">{right}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, one, other]) => (
            <tr key={name} className={one === other ? undefined : 'differs'}>
              <th scope="row">{name}</th>
              <td>{one}</td>
              <td>{other}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
