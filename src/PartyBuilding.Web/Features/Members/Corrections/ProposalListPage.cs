using PartyBuilding.Core.Members.Proposals;

namespace PartyBuilding.Web.Features.Members.Corrections;

/// <summary>A list of proposals for correction.</summary>
public sealed record ProposalListPage(ProposalQueue Queue, int Todo, int Open, ProposalPage Page);
