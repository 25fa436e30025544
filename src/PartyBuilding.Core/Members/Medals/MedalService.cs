using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members.Sets;
using PartyBuilding.Core.People;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Members.Medals;

/// <summary>Marks medals as awarded: a row of the set 纪念章 on each record, all in one transaction.</summary>
public sealed class MedalService(PartyBuildingDbContext db, LedgerTransaction ledger, MemberDesk desk, MedalQueries medals, SetRowChanges sets)
{
    /// <returns>How many were marked; those who have it already are passed over, so that a second copy marks nobody.</returns>
    public Task<Outcome<int>> AwardAsync(AwardMedals input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<int>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageMembers))
                    return Outcome<int>.Forbidden();
                if (input.On > context.Today)
                    return Refuse("颁发日期不能晚于今天。", nameof(input.On));
                if (input.Members.Count == 0)
                    return Refuse("请选择已颁发的党员。", nameof(input.Members));
                var list = await medals.ListAsync(input.Year, MedalShow.All, context.Scope, null, cancel);
                var chosen = list?.Rows.Where(r => input.Members.Contains(r.Key)).ToList() ?? [];
                if (chosen.Count < input.Members.Distinct().Count())
                    return Refuse("有的党员不在这一年的名单里，请刷新后重选。", nameof(input.Members));
                if (chosen.Any(r => !MemberEditing.MayDecide(r.BranchPath, context)))
                    return Outcome<int>.Forbidden();

                var set = InfoSets.Find("medal")!;
                var values = new Dictionary<string, string?> { ["year"] = input.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), ["on"] = FactText.Of(input.On) };
                var todo = chosen.Where(r => r.AwardedOn is null).ToList();
                foreach (var row in todo)
                {
                    var version = await db.People.Where(p => p.Id == row.PersonId).Select(p => p.Version).SingleAsync(cancel);
                    var opened = await desk.OpenAsync(row.Key, version, context, cancel);
                    if (opened.Value is not { } member)
                        return Outcome<int>.From(opened);
                    var added = await sets.AddAsync(set, PublicKey.New(context.At), values, SetOwner.Of(member), context, no, cancel);
                    if (!added.IsOk)
                        return Outcome<int>.From(added);
                }

                return Outcome<int>.Ok(todo.Count);
            },
            cancel);

    private static Outcome<int> Refuse(string message, string field) => Outcome<int>.Refused(new Finding("MEDAL", RuleForce.Must, message, field));
}
