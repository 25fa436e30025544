using PartyBuilding.Core.Returns;

namespace PartyBuilding.Core.Statistics.Archives;

/// <summary>A line of the index of an archive.</summary>
/// <param name="File">Null for a return that has not arrived: it has no figures to keep.</param>
/// <param name="ContentHash">Of the values, the same each time the same figures are archived.</param>
/// <param name="FileHash">SHA-256 of the file.</param>
internal sealed record ArchivedReturn(
    string Body, string Unit, ReturnStatus Status, int Revision, DateTime? SubmittedAt, string? SubmittedBy, string? File, string? ContentHash, string? FileHash);
