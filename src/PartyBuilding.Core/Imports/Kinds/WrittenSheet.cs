using PartyBuilding.Core.Imports.Batches;
using PartyBuilding.Core.Imports.Checking;

namespace PartyBuilding.Core.Imports.Kinds;

/// <summary>What came of writing a sheet: how many rows of which outcome, and what was found that the check had not seen.</summary>
public sealed class WrittenSheet
{
    private readonly Dictionary<RowOutcome, int> _rows = [];

    /// <summary>Records of which something was changed; rows that differ and were left as they are do not count.</summary>
    public int Changed { get; set; }

    /// <summary>Records for which a change was proposed and waits for the level above.</summary>
    public int Proposed { get; set; }

    /// <summary>The first row that could not be imported though all were to be; then nothing may be written.</summary>
    public CheckedLine? Stopped { get; private set; }

    /// <summary>Faults of the rows as they were at the writing.</summary>
    public List<ImportFinding> Faults { get; } = [];

    public int New => _rows.GetValueOrDefault(RowOutcome.New);

    public int Same => _rows.GetValueOrDefault(RowOutcome.Same) + _rows.GetValueOrDefault(RowOutcome.Changed) - Changed;

    public int Rejected => _rows.GetValueOrDefault(RowOutcome.Rejected);

    /// <returns>False when the row stops everything, since all rows were to be written or none.</returns>
    public bool Add(CheckedLine line, ImportBatch batch)
    {
        _rows[line.Outcome] = _rows.GetValueOrDefault(line.Outcome) + 1;
        if (line.Outcome != RowOutcome.Rejected)
            return true;
        if (batch.AllOrNothing)
            Stopped = line;
        if (Faults.Count < ImportChecking.MostFaults)
            Faults.AddRange(line.Findings);
        return Stopped is null;
    }
}
