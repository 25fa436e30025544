using PartyBuilding.Core.Returns.Designer;

namespace PartyBuilding.Web.Features.Returns.Drafts;

/// <summary>What the checks of a draft would have found in past periods.</summary>
public sealed record BenchPage(DraftView Draft, IReadOnlyList<BenchLine> Lines);
