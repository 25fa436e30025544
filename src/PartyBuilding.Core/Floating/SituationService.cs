using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Floating;

/// <summary>失联, 暂留, 出国（境）, 生活困难 begin, are completed and end; the member's state is written in the same transaction.</summary>
public sealed class SituationService(
    PartyBuildingDbContext db, LedgerTransaction ledger, MemberDesk members, SituationDesk desk, SituationChecks checks, FactWriter facts,
    RegisterFollow registers)
{
    /// <returns>Key of the situation.</returns>
    public Task<Outcome<Guid>> BeginAsync(BeginSituation input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageMembers))
                    return Outcome<Guid>.Forbidden();
                if (await db.Set<Situation>().AnyAsync(s => s.Key == input.Key && s.Person!.PublicId == input.PersonKey, cancel))
                    return Outcome<Guid>.Ok(input.Key);
                var opened = await members.OpenAsync(input.PersonKey, input.PersonVersion, context, cancel);
                if (opened.Value is not { } member)
                    return Outcome<Guid>.From(opened);
                if (!Enum.IsDefined(input.Kind))
                    return Outcome<Guid>.Refused(FloatingFindings.WrongKind(nameof(input.Kind)));
                var findings = await checks.OfAsync(input.Kind, input.Details, member, context.Today, cancel);
                if (await db.Set<Situation>().AnyAsync(
                    s => s.PersonId == member.Person.Id && s.Kind == input.Kind && s.SupersededNo == Recorded.Current && s.EndedOn == null, cancel))
                    findings.Add(FloatingFindings.AlreadyOpen(FloatingWords.Situations[input.Kind]));
                await AfterLastAsync(findings, input.Kind, member.Person.Id, input.Details, cancel);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);

                var row = new Situation
                {
                    Key = input.Key, Kind = input.Kind, PersonId = member.Person.Id, Person = member.Person, BranchId = member.Branch.Id,
                    Branch = member.Branch, Since = SituationChecks.SinceOf(input.Kind, input.Details)!.Value, RecordedNo = no,
                };
                Write(row, input.Details);
                db.Add(row);
                await StateAsync(row, no, cancel);
                desk.Record(context, "situation.begun", row, $"登记{FloatingWords.Situations[input.Kind]}，{row.Since:yyyy-MM-dd} 起", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    /// <summary>Completes what was not known, and confirms that somebody is out of contact (认定失联).</summary>
    public Task<Outcome<Guid>> ChangeAsync(ChangeSituation input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.Key, input.Version, context, cancel);
                if (opened.Value is not { } row)
                    return Outcome<Guid>.From(opened);
                if (row.EndedOn is not null)
                    return Outcome<Guid>.Refused(FloatingFindings.Ended());
                if (await MemberAsync(row, context, cancel) is not { } member)
                    return Outcome<Guid>.Refused(FloatingFindings.NotNow("修改"));
                // What the ledger rests on is not moved here: end it and register anew.
                var fixedDays = row.ConfirmedOn is not null || row.Kind == SituationKind.Hardship;
                var details = fixedDays
                    ? input.Details with { Since = row.Since, LastLifeOn = row.LastLifeOn, LastDuesOn = row.LastDuesOn, ConfirmedOn = row.ConfirmedOn }
                    : input.Details;
                var findings = await checks.OfAsync(row.Kind, details, member, context.Today, cancel);
                if (!fixedDays)
                    await AfterLastAsync(findings, row.Kind, row.PersonId, details, cancel);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var isConfirmed = row.ConfirmedOn is null && details.ConfirmedOn is not null;
                var next = row.Next(no);
                next.Since = SituationChecks.SinceOf(row.Kind, details)!.Value;
                Write(next, details);
                db.Add(next);
                if (isConfirmed)
                    await StateAsync(next, no, cancel);
                desk.Record(
                    context, isConfirmed ? "situation.confirmed" : "situation.changed", next,
                    isConfirmed ? $"认定失联，{next.ConfirmedOn:yyyy-MM-dd} 起" : $"修改{FloatingWords.Situations[row.Kind]}登记", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    public Task<Outcome<Guid>> EndAsync(EndSituation input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.Key, input.Version, context, cancel);
                if (opened.Value is not { } row)
                    return Outcome<Guid>.From(opened);
                if (row.EndedOn is not null)
                    return Outcome<Guid>.Refused(FloatingFindings.Ended());
                var findings = SituationChecks.Ending(row, input, context.Today);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var next = row.Next(no);
                (next.EndedOn, next.EndNote) = (input.On, FloatingDesk.Text(input.How));
                if (row.Kind == SituationKind.Lost && input.Placement is { } placement)
                    (next.Placement, next.PlacedOn) = (placement, input.On);
                db.Add(next);
                if (FactOf(row.Kind) is { } fact)
                {
                    await facts.EndAsync(row.PersonId, fact, input.On, no, cancel);
                    members.Touch(row.Person!);
                }

                desk.Record(context, "situation.ended", next, $"{SituationChecks.EndWords(row.Kind)}，{input.On:yyyy-MM-dd}", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    /// <summary>E6: what was arranged for somebody found again.</summary>
    public Task<Outcome<Guid>> PlaceAsync(PlaceFound input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.Key, input.Version, context, cancel);
                if (opened.Value is not { } row)
                    return Outcome<Guid>.From(opened);
                if (row is not { Kind: SituationKind.Lost, EndedOn: { } found } || !Enum.IsDefined(input.Placement))
                    return Outcome<Guid>.Refused(FloatingFindings.NotNow("登记安置"));
                if (input.On < found || input.On > context.Today)
                    return Outcome<Guid>.Refused(FloatingFindings.Day("安置日期", found, context.Today, nameof(input.On)));
                var next = row.Next(no);
                (next.Placement, next.PlacedOn) = (input.Placement, input.On);
                db.Add(next);
                desk.Record(context, "situation.placed", next, $"找到后的安置：{FloatingWords.Placements[input.Placement]}", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    private async Task AfterLastAsync(List<Finding> findings, SituationKind kind, int personId, SituationDetails details, CancellationToken cancel)
    {
        var from = kind == SituationKind.Lost ? details.ConfirmedOn : details.Since;
        if (FactOf(kind) is { } fact && from is { } day && await registers.LastEndAsync(personId, fact, cancel) is { } last && day < last)
            findings.Add(FloatingFindings.BeforeLast(last, kind == SituationKind.Lost ? nameof(details.ConfirmedOn) : nameof(details.Since)));
    }

    private async Task StateAsync(Situation row, long no, CancellationToken cancel)
    {
        var from = row.Kind == SituationKind.Lost ? row.ConfirmedOn : row.Since;
        if (FactOf(row.Kind) is { } fact && from is { } day)
        {
            await facts.SetFromAsync(row.PersonId, fact, FactText.On, day, no, cancel);
            members.Touch(row.Person!);
        }
    }

    private async Task<OpenMember?> MemberAsync(Situation row, CommandContext context, CancellationToken cancel)
        => (await members.OpenAsync(row.Person!.PublicId, row.Person.Version, context, cancel)).Value;

    private static PersonFactKind? FactOf(SituationKind kind) => kind switch
    {
        SituationKind.Lost => PersonFactKind.OutOfContact,
        SituationKind.Hardship => PersonFactKind.Hardship,
        _ => null,
    };

    private static void Write(Situation row, SituationDetails details)
    {
        (row.LastLifeOn, row.LastDuesOn, row.ConfirmedOn) = (details.LastLifeOn, details.LastDuesOn, details.ConfirmedOn);
        (row.WhyCode, row.Note) = (FloatingDesk.Text(details.WhyCode), FloatingDesk.Text(details.Note));
        (row.Place, row.Contact, row.ExpectedEnd) = (FloatingDesk.Text(details.Place), FloatingDesk.Text(details.Contact), details.ExpectedEnd);
    }
}
