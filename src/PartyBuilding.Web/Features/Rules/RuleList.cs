using PartyBuilding.Core.Rules;

namespace PartyBuilding.Web.Features.Rules;

/// <summary>The rules in force on a day.</summary>
public sealed record RuleList(DateOnly On, IReadOnlyList<RuleRow> Rules);
