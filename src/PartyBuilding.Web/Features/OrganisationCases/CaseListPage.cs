using PartyBuilding.Core.Organisations.Cases;

namespace PartyBuilding.Web.Features.OrganisationCases;

/// <summary>The queues of cases and the count by year.</summary>
public sealed record CaseListPage(CaseQueue Queue, CaseCounts Counts, CasePage Page, IReadOnlyList<AffiliationYear> Years, bool MayManage);
