using PartyBuilding.Core.Rules;

namespace PartyBuilding.Web.Features.Rules;

/// <summary>The rules in force on a day, and the check rules of the forms of that month.</summary>
public sealed record RuleList(DateOnly On, IReadOnlyList<RuleRow> Rules, IReadOnlyList<FormRules> Forms);
