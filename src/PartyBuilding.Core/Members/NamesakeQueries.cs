using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Rules.Checks;

namespace PartyBuilding.Core.Members;

/// <summary>Looks for a second record of somebody about to be added. Beyond the scope only the ID number tells (<see cref="IdNumberLookup"/>).</summary>
public sealed class NamesakeQueries(PartyBuildingDbContext db, RuleBook book)
{
    private const int Most = 5;

    /// <summary>The first few members on the books of the scope with this name and birth date.</summary>
    public async Task<IReadOnlyList<Namesake>> OfAsync(PersonDetails person, OrgScope scope, CancellationToken cancel = default)
    {
        var name = ChineseText.PersonName(person.Name);
        if (name.Length == 0 || person.BirthDate is not { } born)
            return [];
        return await db.MembershipSpells.Where(s => s.Person!.Name == name && s.Person.BirthDate == born)
            .Join(db.Organisations.In(scope), s => s.BranchId, o => o.Id, (s, o) => new { s.Person!.PublicId, s.Person.Name, Branch = o.Name, s.Id })
            .OrderBy(x => x.Id).Take(Most).Select(x => new Namesake(x.PublicId, x.Name, x.Branch)).ToListAsync(cancel);
    }

    /// <summary>What the rule says of it: it warns, and goes on with a reason.</summary>
    internal async Task<RuleResult> AskAsync(PersonDetails person, CommandContext context, CancellationToken cancel)
        => (await book.CurrentAsync(cancel)).Evaluate(
            MemberFileChecks.Namesakes, new NamesakeCount((await OfAsync(person, context.Scope, cancel)).Count), context.Today, RuleOccasion.Decision, context.Reason);
}
