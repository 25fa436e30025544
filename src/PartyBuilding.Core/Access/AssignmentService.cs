using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Access;

/// <summary>Gives roles to accounts and ends them; nothing is deleted, an end date is.</summary>
public sealed class AssignmentService(PartyBuildingDbContext db, LedgerTransaction ledger, EventLog events)
{
    private static readonly string[] Guard = [PartyBuildingDbContext.ScopeFilter];

    public async Task<Outcome> AssignAsync(Guid account, AssignRole input, CommandContext context, CancellationToken cancel = default)
    {
        if (!context.Actor.May(Permission.ManageAccounts))
            return Outcome.Forbidden();
        return await ledger.RunAsync(async no =>
        {
            var holder = await db.AccountAsync(account, cancel);
            return holder is null ? Outcome<int>.NotFound() : await AddAsync(holder, input, context, no, cancel);
        }, cancel);
    }

    /// <summary>Changes the end of an assignment; ending it today takes the role away with the next request.</summary>
    public async Task<Outcome> EndAsync(int assignment, int version, DateOnly validTo, CommandContext context, CancellationToken cancel = default)
    {
        if (!context.Actor.May(Permission.ManageAccounts))
            return Outcome.Forbidden();
        return await ledger.RunAsync(async no =>
        {
            var row = await db.Assignments.IgnoreQueryFilters(Guard).Include(x => x.Account).Include(x => x.Organisation)
                .SingleOrDefaultAsync(x => x.Id == assignment, cancel);
            if (row is null)
                return Outcome<int>.NotFound();
            if (row.Version != version)
                return Outcome<int>.Conflict("这个岗位刚被别人修改过，请核对最新内容后再提交。");
            // Ended on its first day it never held: that is how a mistaken assignment is taken back.
            if (validTo < row.ValidFrom)
                return Outcome<int>.Refused(new Finding("ACCESS-DATES", RuleForce.Must, "截止日期不能早于起始日期。", "ValidTo"));
            if (validTo > row.ValidTo)
            {
                var wanted = new HeldRole(row.Role, row.Organisation!.Path, row.Organisation.Kind, row.ValidFrom, validTo);
                if (AssignmentRules.Check(wanted, await db.HeldAsync(row.AccountId, row.Id, cancel)) is { } finding)
                    return Outcome<int>.Refused(finding);
            }

            var before = row.ValidTo;
            row.ValidTo = validTo;
            events.Add(context, AccountEvents.AssignmentChanged, row.Account!.Subject(),
                $"{row.Account!.DisplayName} 在 {row.Organisation!.Name} 的“{RoleCatalogue.TitleOf(row.Role)}”岗位改为到 {validTo:yyyy-MM-dd} 截止",
                new { before, after = validTo }, no);
            return Outcome<int>.Ok(row.Id);
        }, cancel);
    }

    internal async Task<Outcome<int>> AddAsync(
        Account holder, AssignRole input, CommandContext context, long no, CancellationToken cancel)
    {
        var place = await db.AnyOrganisationAsync(input.Organisation, cancel);
        if (place is null || place.ClosedOn <= input.ValidFrom)
            return Outcome<int>.Refused(new Finding("ACCESS-PLACE", RuleForce.Must, "没有找到这个组织，或者它已经撤销。", "Organisation"));
        var wanted = new HeldRole(input.Role, place.Path, place.Kind, input.ValidFrom, input.ValidTo ?? Recorded.Open);
        if (AssignmentRules.Check(wanted, await db.HeldAsync(holder.Id, null, cancel)) is { } finding)
            return Outcome<int>.Refused(finding);

        db.Assignments.Add(new Assignment
        {
            AccountId = holder.Id,
            OrganisationId = place.Id,
            Role = input.Role,
            ValidFrom = wanted.ValidFrom,
            ValidTo = wanted.ValidTo,
        });
        events.Add(context, AccountEvents.Assigned, holder.Subject(),
            $"授予 {holder.DisplayName} 在 {place.Name} 的“{RoleCatalogue.TitleOf(input.Role)}”岗位，自 {input.ValidFrom:yyyy-MM-dd} 起",
            new { role = input.Role, organisation = place.Code, input.ValidFrom, input.ValidTo }, no);
        return Outcome<int>.Ok(holder.Id);
    }
}
