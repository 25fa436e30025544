namespace PartyBuilding.Core.Imports.Kinds;

/// <summary>One time of carrying a sheet out: a rehearsal takes every value of the sheet, a writing those that were chosen.</summary>
public sealed class SheetPass(IReadOnlyDictionary<(int Row, string Field), string>? choices)
{
    private readonly List<(int Row, int Id, bool Created)> _records = [];

    public static SheetPass Rehearsal => new(null);

    public IReadOnlyList<(int Row, int Id, bool Created)> Records => _records;

    /// <summary>Whether a value is taken from the sheet. The choice holds only as long as the register still says what it said.</summary>
    public bool Takes(int row, Checking.FieldDifference difference)
        => choices is null || (choices.TryGetValue((row, difference.Field), out var before) && before == difference.Before);

    public void Note(int row, int id, bool created) => _records.Add((row, id, created));

    /// <summary>Before the sheet is carried out anew from its beginning.</summary>
    public void Clear() => _records.Clear();
}
