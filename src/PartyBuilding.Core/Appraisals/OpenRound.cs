using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Appraisals;

/// <summary>A round with what a step needs to know of it.</summary>
/// <param name="Entries">The lines believed now, in the order of the names.</param>
/// <param name="IsAbove">The actor stands above the branch.</param>
public sealed record OpenRound(AppraisalRound Round, Organisation Branch, IReadOnlyList<AppraisalEntry> Entries, bool IsAbove);
