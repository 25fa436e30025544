namespace PartyBuilding.Core.Imports.Batches;

/// <summary>A finding of the last check, kept for the preview and the coloured copy.</summary>
public sealed class ImportFault
{
    public long Id { get; init; }

    public required int BatchId { get; init; }

    public ImportBatch? Batch { get; init; }

    public required int Row { get; init; }

    public required int? Column { get; init; }

    public required string Field { get; init; }

    public required string Title { get; init; }

    public required string Value { get; init; }

    public required string Code { get; init; }

    public required string Reason { get; init; }

    public required string Suggestion { get; init; }

    public required bool Rejects { get; init; }

    public ImportFinding ToFinding() => new(Row, Column, Field, Title, Value, Code, Reason, Suggestion, Rejects);

    internal static ImportFault Of(int batchId, ImportFinding f) => new()
    {
        BatchId = batchId, Row = f.Row, Column = f.Column, Field = f.Field, Title = Cut(f.Title, 120), Value = Cut(f.Value, 200), Code = f.Code,
        Reason = Cut(f.Reason, 400), Suggestion = Cut(f.Suggestion, 400), Rejects = f.Rejects,
    };

    private static string Cut(string text, int most) => text.Length > most ? text[..most] : text;
}
