namespace PartyBuilding.Core.Imports.Batches;

/// <summary>A line of the list of imports.</summary>
public sealed record ImportRow(
    Guid Key, string FileName, string Organisation, ImportKind Kind, ImportWay Way, ImportStatus Status, string CreatedBy, DateTime CreatedAt,
    int NewRows, int ChangedRows, int SameRows, int RejectedRows);

/// <summary>An import as its page shows it.</summary>
/// <param name="Faults">The first of them; all are on the coloured copy.</param>
/// <param name="Choices">The first differences of people on the books.</param>
/// <param name="RowsDone">Rows the running work has passed, where this instance does it.</param>
/// <param name="HasFile">Whether the coloured copy can still be made.</param>
public sealed record ImportRecord(
    ImportRow Row, int Version, IReadOnlyList<string> Notes, string? Problem, IReadOnlyList<ImportFault> Faults, int FaultCount,
    IReadOnlyList<ImportChoiceRow> Choices, int ChoiceCount, int? RowsDone, bool HasFile);

public sealed record ImportChoiceRow(long Id, int Row, Guid RecordKey, string Name, string Field, string Before, string After, bool Take);

/// <summary>Heads of a sheet and what they are taken for.</summary>
/// <param name="Samples">The first filled cells under each head, personal numbers starred.</param>
public sealed record ImportHeads(ImportRow Row, int Version, IReadOnlyList<string> Titles, IReadOnlyList<string> Samples, IReadOnlyDictionary<string, int> Map);
