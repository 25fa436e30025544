using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Admissions.Checks;
using PartyBuilding.Core.Admissions.Forms;
using PartyBuilding.Core.Admissions.Procedure;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Documents;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations.Groups;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;

namespace PartyBuilding.Core.Admissions.Steps;

/// <summary>Reads what the rules of a step ask of the register.</summary>
public sealed class StepFactsReader(PartyBuildingDbContext db, PartyGroupQueries groups, FormNumbers numbers)
{
    /// <returns>The facts, and the database keys of the people named (0 where nobody was found).</returns>
    public async Task<(StepFacts Facts, IReadOnlyList<int> PersonIds)> ReadAsync(
        TakeStep input, StepDefinition step, AdmissionHold hold, CommandContext context, CancellationToken cancel)
    {
        var (people, ids) = await PeopleAsync(input, hold, context.Scope, cancel);
        var names = input.Kind == AdmissionStepKind.Announcement ? await groups.NamesAsync(hold.Branch.Id, cancel) : [];
        var issue = input.Kind == AdmissionStepKind.FormIssued && StepWriter.Number(input.FormNumber) is not null;
        return (new StepFacts
        {
            Input = input, Step = step, Progress = hold.Progress, Today = context.Today, BirthDate = hold.Person.BirthDate, Category = hold.Case.Category,
            People = people, BranchHasGroups = names.Count > 0, GroupIsKnown = names.Contains(ChineseText.Clean(input.Paper), StringComparer.Ordinal),
            NumberIsIssued = issue && await numbers.IsIssuedAsync(input.FormNumber!, hold.Branch.Path, cancel),
            NumberIsUsed = issue && await numbers.IsUsedAsync(input.FormNumber!, cancel),
            ProbationEnds = hold.Case.ProbationEnds, ProbationFrom = hold.Case.ProbationFrom,
            HasFile = await db.Set<Attachment>().AnyAsync(a => a.OwnerKind == EventSubject.Admission && a.OwnerKey == hold.Case.PublicId && a.WithdrawnAt == null, cancel),
        }, ids);
    }

    private async Task<(IReadOnlyList<NamedFacts> People, IReadOnlyList<int> Ids)> PeopleAsync(
        TakeStep input, AdmissionHold hold, OrgScope scope, CancellationToken cancel)
    {
        if (input.People.Count == 0)
            return ([], []);
        var keys = input.People.Select(p => p.PersonKey).Distinct().ToList();
        // A case that came along from another branch still names people of that one, on a day before.
        var branches = await db.Set<AdmissionStanding>().Where(x => x.CaseId == hold.Case.Id).Select(x => x.OrganisationId).Distinct().ToListAsync(cancel);
        branches.Add(hold.Branch.Id);
        var day = input.Day;
        var placed = await db.MemberPlacements.Where(p => keys.Contains(p.Person!.PublicId) && p.SupersededNo == Recorded.Current && p.ValidFrom <= day && day < p.ValidTo)
            .Select(p => new { p.PersonId, p.Person!.PublicId, p.Person.Name, p.OrganisationId }).ToListAsync(cancel);
        var seen = await db.People.Where(p => keys.Contains(p.PublicId) && db.MemberPlacements.Any(x => x.PersonId == p.Id
            && db.Organisations.In(scope).Any(o => o.Id == x.OrganisationId))).Select(p => new { p.Id, p.PublicId, p.Name }).ToListAsync(cancel);
        var ids = seen.ConvertAll(p => p.Id);
        var full = await db.PersonFacts.AsOf(day, Recorded.Current - 1).Where(f => ids.Contains(f.PersonId) && f.Kind == PersonFactKind.Standing && f.Value == FactText.Full)
            .Select(f => f.PersonId).ToListAsync(cancel);
        var facts = input.People.Select(named =>
        {
            var person = seen.Find(p => p.PublicId == named.PersonKey);
            var at = placed.Find(p => p.PublicId == named.PersonKey);
            return new NamedFacts(
                named.PersonKey, person?.Name ?? "所选的人", named.PersonKey == hold.Person.PublicId, at is not null && branches.Contains(at.OrganisationId),
                at is not null && person is not null && full.Contains(person.Id));
        }).ToList();
        return (facts, [.. input.People.Select(named => seen.Find(p => p.PublicId == named.PersonKey)?.Id ?? 0)]);
    }
}
