using PartyBuilding.Core.Analysis.Publishing;

namespace PartyBuilding.Web.Features.Analysis;

/// <summary>A page of publications.</summary>
/// <param name="Waiting">What waits or has ended.</param>
/// <param name="MayPropose">Sees the other list at all.</param>
public sealed record PublicationList(IReadOnlyList<PublicationRow> Rows, int Total, int Page, bool Waiting, bool MayPropose);
