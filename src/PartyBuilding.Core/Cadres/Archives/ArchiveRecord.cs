using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Cadres.Archives;

/// <summary>A file with all that is in it.</summary>
public sealed record ArchiveRecord(
    Guid Key, int Version, Guid CadreKey, string Name, string? PostText, string? LevelCode, string Custodian, string Path, ArchiveFile File, IReadOnlyList<Finding> Findings, IReadOnlyList<CadreEventRow> History)
{
    /// <summary>By category and then by the day it was formed: the order of the index.</summary>
    public IReadOnlyList<ArchiveMaterial> Index =>
        [.. File.Kept.OrderBy(m => m.Category, StringComparer.Ordinal).ThenBy(m => m.FormedOn ?? DateOnly.MaxValue).ThenBy(m => m.Id)];

    public ArchiveTransfer? Pending => File.Transfers.Find(t => t.Passing != ArchivePassing.In && t is { ReceiptOn: null, RefusedWhy: null });
}
