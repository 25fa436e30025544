using System.Collections.Frozen;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Rules.Checks;

namespace PartyBuilding.Core.Quality;

/// <summary>The rules that a data check can put, by what they are about. They are those of the forms and the import.</summary>
public static class QualityRules
{
    public static readonly FrozenSet<string> OfMembers = MembershipChecks.All.Codes
        .Concat(DateChecks.All.Codes).Concat(IdNumberChecks.All.Codes).Concat(IdNumberChecks.Person.Codes).Concat(MemberFileChecks.All.Codes)
        .Concat(MemberFileChecks.Namesakes.Codes)
        .ToFrozenSet(StringComparer.Ordinal);

    public static readonly FrozenSet<string> OfOrganisations = OrganisationChecks.Size.Codes
        .Concat(CommitteeChecks.Seat.Codes).Concat(OrganisationFileChecks.All.Codes)
        .ToFrozenSet(StringComparer.Ordinal);

    public static bool Knows(string code) => OfMembers.Contains(code) || OfOrganisations.Contains(code);

    public static QualityKind KindOf(string code) => OfMembers.Contains(code) ? QualityKind.Member : QualityKind.Organisation;

    /// <summary>Every rule that can be put, in the order of the page of rules.</summary>
    public static IReadOnlyList<RuleDefinition> In(RuleCatalogue book) => [.. book.Rules.Where(r => Knows(r.Code))];
}
