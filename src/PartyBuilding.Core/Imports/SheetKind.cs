namespace PartyBuilding.Core.Imports;

/// <summary>A kind of sheet: what it is called, what it holds, and who may import it.</summary>
/// <param name="Title">Name of the sheet in our template, e.g. 党员名册.</param>
/// <param name="Word">What a row is about, e.g. 党员.</param>
/// <param name="Measure">The word rows are counted with, e.g. 人.</param>
/// <param name="Permission">Permission beside <c>members.import</c>, which lets somebody send sheets at all.</param>
/// <param name="Ways">What a new row may mean; the first is taken when another kind's way was chosen.</param>
/// <param name="RecordPath">Address under which the pages show what a row is about, without the key.</param>
public sealed record SheetKind(
    ImportKind Kind, string Title, string Word, string Measure, string Permission, IReadOnlyList<ImportColumn> Columns, IReadOnlyList<ImportWay> Ways, string RecordPath)
{
    /// <summary>Columns of which a sheet must have one or the other.</summary>
    public IReadOnlyList<string> OneOf { get; init; } = [];

    /// <summary>What is to be known before a sheet of the kind is sent; empty for nothing.</summary>
    public string Hint { get; init; } = "";

    public string TitleOf(string field) => Columns.TitleOf(field);

    /// <summary>Titles of the required columns that no head was found for.</summary>
    public IReadOnlyList<string> Missing(IReadOnlyDictionary<string, int> map)
        => [
            .. Columns.Where(c => c.Required && !map.ContainsKey(c.Key)).Select(c => c.Title),
            .. OneOf.Count == 0 || OneOf.Any(map.ContainsKey) ? Array.Empty<string>() : [string.Join('或', OneOf.Select(TitleOf))],
        ];
}
