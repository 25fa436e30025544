using PartyBuilding.Core.Dues;

namespace PartyBuilding.Web.Features.Dues;

/// <summary>A member's standards and the form for a new one.</summary>
/// <param name="Table">The rate table in words, with its mark.</param>
public sealed record DuesMemberPage(DuesMemberStandards Member, DuesUnit Branch, DuesStandardForm Set, string Table, bool MayManage);
