using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Rules.Checks;

namespace PartyBuilding.Core.Quality.Reading;

/// <summary>Puts to an organisation the questions of its forms, and those about its committee.</summary>
internal sealed class OrganisationExamination(RuleCatalogue book, IReadOnlySet<string> asked, DateOnly today)
{
    private readonly RuleChecks<OrganisationSize> _size = OrganisationChecks.Size.Only(asked);
    private readonly RuleChecks<CommitteeSeat> _seat = CommitteeChecks.Seat.Only(asked);
    private readonly RuleChecks<BranchMakeUp> _makeUp = OrganisationChecks.MakeUp.Only(asked);
    private readonly RuleChecks<OrganisationFile> _file = OrganisationFileChecks.All.Only(asked);

    public IEnumerable<FoundFault> Examine(OrganisationFacts facts)
    {
        if (facts.Band is { } band)
        {
            var size = new OrganisationSize(band, facts.Members.All, facts.Members.All - facts.Members.Probationary, "Size");
            foreach (var finding in Ask(_size, size))
                yield return Fault(finding, facts, facts.Kind, facts.Members.All, facts.Members.Probationary);
        }

        // Who is in no group is told of each member.
        foreach (var finding in Ask(_makeUp, new BranchMakeUp(facts.IsJoint, facts.Units, Ungrouped: 0)))
            yield return Fault(finding with { Field = "Unit" }, facts, facts.Units);
        foreach (var finding in Ask(_file, File(facts)))
            yield return Fault(finding, facts, Values(finding, facts));
        // Whoever has left is told by a rule of its own.
        foreach (var seat in facts.Seats.Where(s => s.BranchPath is not null))
        {
            var own = seat.BranchPath!.StartsWith(facts.Path, StringComparison.Ordinal);
            foreach (var finding in Ask(_seat, new CommitteeSeat(seat.Name, seat.IsFull, own, "Committee")))
                yield return Fault(finding, facts, seat.PersonId, finding.RuleCode == "COM-OWN-MEMBER" ? seat.BranchPath : seat.IsFull);
        }
    }

    private OrganisationFile File(OrganisationFacts facts) => new(
        facts.Band == SizeBand.Branch, CommitteeWords.HasTerms(facts.Kind), facts.TermDue, facts.Seats.Any(s => s.IsSecretary),
        [.. facts.Seats.Where(s => s.BranchPath is null).Select(s => s.Name)], facts.Units, today);

    private static object?[] Values(Finding finding, OrganisationFacts facts) => finding.RuleCode switch
    {
        "COM-TERM-CURRENT" => [facts.TermId, facts.TermDue],
        "COM-SECRETARY-MISSING" => [facts.TermId],
        "COM-SEAT-LEFT" => [facts.TermId, finding.Message],
        _ => [facts.Units],
    };

    private IReadOnlyList<Finding> Ask<T>(RuleChecks<T> checks, T facts) => book.Evaluate(checks, facts, today, RuleOccasion.Batch).Notes;

    private static FoundFault Fault(Finding finding, OrganisationFacts facts, params object?[] values) => new(
        finding, QualityKind.Organisation, facts.Id, facts.Id, Fingerprint.Of(finding.RuleCode, facts.Id, finding.Field ?? "", values));
}
