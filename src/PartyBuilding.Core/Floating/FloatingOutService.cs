using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Floating;

/// <summary>流出: the home's side of a stay. The member's floating state is written in the same transaction.</summary>
public sealed class FloatingOutService(
    PartyBuildingDbContext db, LedgerTransaction ledger, MemberDesk members, MemberRules dates, FloatingDesk desk, FloatingPlaces places, FactWriter facts,
    RegisterFollow registers)
{
    /// <returns>Key of the stay.</returns>
    public Task<Outcome<Guid>> RegisterAsync(FloatOut input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageMembers))
                    return Outcome<Guid>.Forbidden();
                if (await db.Set<FloatingStay>().AnyAsync(s => s.Key == input.Key && s.Person!.PublicId == input.PersonKey, cancel))
                    return Outcome<Guid>.Ok(input.Key);
                var opened = await members.OpenAsync(input.PersonKey, input.PersonVersion, context, cancel);
                if (opened.Value is not { } member)
                    return Outcome<Guid>.From(opened);
                var findings = (await dates.EffectiveAsync(input.Since, context.Today, member, nameof(input.Since), cancel)).ToList();
                findings.AddRange(await desk.CheckAsync(input.Details, input.Since, context.Reason, cancel));
                var outside = FloatingDesk.Text(input.ReceivingOutside);
                if ((input.ReceivingKey is null) == (outside is null))
                    findings.Add(FloatingFindings.OneOf("流入地党组织", nameof(input.ReceivingOutside)));
                else if (outside?.Length > 120)
                    findings.Add(FloatingFindings.TooLong("区外流入地党组织", nameof(input.ReceivingOutside)));
                var receiving = input.ReceivingKey is { } key ? await places.IdAsync(key, cancel) : null;
                if (input.ReceivingKey is not null && receiving is null)
                    findings.Add(FloatingFindings.UnknownBranch(nameof(input.ReceivingKey)));
                if (receiving == member.Branch.Id)
                    findings.Add(FloatingFindings.SameBranch(nameof(input.ReceivingKey)));
                if (await HasOpenAsync(member.Person.Id, cancel))
                    findings.Add(FloatingFindings.AlreadyAway());
                else if (await registers.LastEndAsync(member.Person.Id, PersonFactKind.Floating, cancel) is { } last && input.Since < last)
                    findings.Add(FloatingFindings.BeforeLast(last, nameof(input.Since)));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);

                var stay = new FloatingStay
                {
                    Key = input.Key, Kind = StayKind.Floating, PersonId = member.Person.Id, Person = member.Person, Name = member.Person.Name,
                    HomeId = member.Branch.Id, ReceivingId = receiving, ReceivingOutside = outside, ValidFrom = input.Since, RecordedNo = no,
                };
                FloatingDesk.Write(stay, input.Details);
                db.Add(stay);
                await facts.SetFromAsync(member.Person.Id, PersonFactKind.Floating, FactText.FloatingOut, input.Since, no, cancel);
                desk.Record(context, "floating.out", stay, member.Branch.Path, $"登记流出，{input.Since:yyyy-MM-dd} 起", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    /// <summary>Changes the details; the receiver of a member of ours may change its own contact only.</summary>
    public Task<Outcome<Guid>> ChangeAsync(ChangeStay input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.Key, input.Version, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                if (!open.Row.IsOpen)
                    return Outcome<Guid>.Refused(FloatingFindings.Ended());
                var onlyReceiver = !open.IsHome && !open.IsUnlinked;
                var findings = await desk.CheckAsync(onlyReceiver ? OwnContact(input.Details) : input.Details, open.Row.ValidFrom, context.Reason, cancel);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var next = open.Row.Next(no);
                FloatingDesk.Write(next, input.Details, onlyReceiver);
                db.Add(next);
                desk.Record(context, "floating.changed", next, open.Path, "修改流动登记", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    /// <summary>返回, 已转接 or 误登. A member's stay is the home's to end; one that nobody has taken up, the receiver's.</summary>
    public Task<Outcome<Guid>> EndAsync(EndStay input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.Key, input.Version, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                if (!open.IsHome && !open.IsUnlinked)
                    return Outcome<Guid>.Forbidden();
                if (!open.Row.IsOpen)
                    return Outcome<Guid>.Refused(FloatingFindings.Ended());
                if (input.How is not (StayEnd.Returned or StayEnd.Transferred or StayEnd.Mistaken))
                    return Outcome<Guid>.Refused(FloatingFindings.WrongKind(nameof(input.How)));
                var day = input.How == StayEnd.Mistaken ? open.Row.ValidFrom : input.On;
                if (day < open.Row.ValidFrom || day > context.Today)
                    return Outcome<Guid>.Refused(FloatingFindings.Day("结束日期", open.Row.ValidFrom, context.Today, nameof(input.On)));
                var next = open.Row.Next(no);
                (next.ValidTo, next.EndedBy) = (day, input.How);
                db.Add(next);
                if (next is { Kind: StayKind.Floating, PersonId: { } person })
                {
                    await facts.EndAsync(person, PersonFactKind.Floating, day, no, cancel);
                    members.Touch(next.Person!);
                }

                desk.Record(context, "floating.ended", next, open.Path, $"流动结束：{FloatingWords.Ends[input.How]}，{day:yyyy-MM-dd}", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    internal Task<bool> HasOpenAsync(int personId, CancellationToken cancel)
        => db.Set<FloatingStay>().AnyAsync(s => s.PersonId == personId && s.SupersededNo == Recorded.Current && s.ValidTo == Recorded.Open, cancel);

    private static StayDetails OwnContact(StayDetails typed) => new() { ReceivingContact = typed.ReceivingContact, ReceivingPhone = typed.ReceivingPhone };
}
