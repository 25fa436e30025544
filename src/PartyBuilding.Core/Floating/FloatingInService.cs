using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Floating;

/// <summary>
/// 流入: the register of people whose relation is elsewhere, at the branch where they take part. It never writes about a
/// member out of scope: the home links a stay to its member itself.
/// </summary>
public sealed class FloatingInService(
    PartyBuildingDbContext db, LedgerTransaction ledger, MemberDesk members, FloatingDesk desk, FloatingOutService going, FloatingPlaces places,
    FactWriter facts, RegisterFollow registers, RuleBook rules)
{
    /// <returns>Key of the stay.</returns>
    public Task<Outcome<Guid>> RegisterAsync(FloatIn input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageMembers))
                    return Outcome<Guid>.Forbidden();
                var branch = await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == input.ReceivingKey, cancel);
                if (branch is null)
                    return Outcome<Guid>.NotFound();
                if (await db.Set<FloatingStay>().AnyAsync(s => s.Key == input.Key && s.ReceivingId == branch.Id, cancel))
                    return Outcome<Guid>.Ok(input.Key);
                var home = input.HomeKey is { } key ? await places.IdAsync(key, cancel) : null;
                var findings = Check(input, branch, home, context.Today);
                findings.AddRange(await desk.CheckAsync(input.Details, input.Since, context.Reason, cancel));
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);

                var stay = new FloatingStay
                {
                    Key = input.Key, Kind = input.Kind, Name = ChineseText.Clean(input.Name), HomeId = home, HomeOutside = FloatingDesk.Text(input.HomeOutside),
                    ReceivingId = branch.Id, CardNumber = FloatingDesk.Text(input.CardNumber), ValidFrom = input.Since, RecordedNo = no,
                };
                FloatingDesk.Write(stay, input.Details);
                db.Add(stay);
                desk.Record(context, "floating.arrived", stay, branch.Path, $"登记流入（{FloatingWords.Kinds[input.Kind]}），{input.Since:yyyy-MM-dd} 起", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    /// <summary>出示 → 查验 → 备案 (L1833).</summary>
    public Task<Outcome<Guid>> StepAsync(StayStep input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.Key, input.Version, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                if (!open.IsReceiving)
                    return Outcome<Guid>.Forbidden();
                if (!open.Row.IsOpen || open.Row.Kind != StayKind.Floating || !Enum.IsDefined(input.Kind))
                    return Outcome<Guid>.Refused(FloatingFindings.NotNow("登记活动证的查验"));
                var text = FloatingDesk.Text(input.Text);
                var findings = new List<Finding>();
                if (input.On > context.Today)
                    findings.Add(FloatingFindings.NotFuture("日期", nameof(input.On)));
                if (text?.Length > (input.Kind == StayStepKind.Present ? 40 : 120))
                    findings.Add(FloatingFindings.TooLong("内容", nameof(input.Text)));
                if (input.Kind == StayStepKind.Present && (text ?? open.Row.CardNumber) is null)
                    findings.Add(FloatingFindings.Missing("活动证编号", nameof(input.Text)));
                if (input.Kind == StayStepKind.Present && open.Row.CardNumber is { } known && text is not null && text != known)
                    findings.Add(FloatingFindings.CardMismatch(nameof(input.Text)));
                var next = open.Row.Again(no);
                Write(next, input, text);
                findings.AddRange((await rules.CurrentAsync(cancel)).Evaluate(
                    FloatingChecks.Steps, new StepFacts(next.PresentedOn, next.VerifiedOn, next.FiledOn), input.On, RuleOccasion.Decision).Blocking);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);

                open.Row.Supersede(no);
                db.Add(next);
                desk.Record(context, "floating.step", next, open.Path, $"活动证{FloatingWords.Steps[input.Kind]}，{input.On:yyyy-MM-dd}", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    /// <summary>The home names the member; from then on both sides see one fact, and the member's state is written.</summary>
    public Task<Outcome<Guid>> LinkAsync(LinkStay input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenAsync(input.Key, input.Version, context, cancel);
                if (opened.Value is not { } open)
                    return Outcome<Guid>.From(opened);
                if (!open.IsHome)
                    return Outcome<Guid>.Forbidden();
                if (!open.Row.IsOpen || !open.IsUnlinked)
                    return Outcome<Guid>.Refused(FloatingFindings.NotNow("关联党员"));
                var version = await db.People.Where(p => p.PublicId == input.PersonKey).Select(p => (int?)p.Version).SingleOrDefaultAsync(cancel);
                var member = (await members.OpenAsync(input.PersonKey, version ?? 0, context, cancel)).Value;
                if (member is null || member.Branch.Id != open.Row.HomeId || member.Person.Name != open.Row.Name)
                    return Outcome<Guid>.Refused(FloatingFindings.NotOurs(nameof(input.PersonKey)));
                if (await going.HasOpenAsync(member.Person.Id, cancel))
                    return Outcome<Guid>.Refused(FloatingFindings.AlreadyAway(nameof(input.PersonKey)));
                var next = open.Row.Next(no);
                (next.PersonId, next.Person) = (member.Person.Id, member.Person);
                db.Add(next);
                // A relation that began after the stay: the member floats from the first day on our books.
                var from = next.ValidFrom > member.Placement.ValidFrom ? next.ValidFrom : member.Placement.ValidFrom;
                if (await registers.LastEndAsync(member.Person.Id, PersonFactKind.Floating, cancel) is { } last && from < last)
                    from = last;
                if (next.Kind == StayKind.Floating)
                    await facts.SetFromAsync(member.Person.Id, PersonFactKind.Floating, FactText.FloatingOut, from, no, cancel);
                desk.Record(context, "floating.linked", next, open.Path, "确认流入登记为本支部党员", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    private static void Write(FloatingStay next, StayStep input, string? text)
    {
        switch (input.Kind)
        {
            case StayStepKind.Present:
                (next.PresentedOn, next.CardNumber) = (input.On, text ?? next.CardNumber);
                break;
            case StayStepKind.Verify:
                next.VerifiedOn = input.On;
                break;
            default:
                (next.FiledOn, next.FiledWith) = (input.On, text);
                break;
        }
    }

    private static List<Finding> Check(FloatIn input, Organisation branch, int? home, DateOnly today)
    {
        var findings = new List<Finding>();
        if (branch.Kind != OrganisationKind.Branch || branch.ClosedOn is not null)
            findings.Add(FloatingFindings.UnknownBranch(nameof(input.ReceivingKey)));
        if (ChineseText.Clean(input.Name).Length == 0)
            findings.Add(FloatingFindings.Missing("姓名", nameof(input.Name)));
        if (ChineseText.Clean(input.Name).Length > 60)
            findings.Add(FloatingFindings.TooLong("姓名", nameof(input.Name)));
        if (!Enum.IsDefined(input.Kind))
            findings.Add(FloatingFindings.WrongKind(nameof(input.Kind)));
        var outside = FloatingDesk.Text(input.HomeOutside);
        // A pocket member's last organisation may be unknown; whoever floats comes from somewhere.
        if ((input.HomeKey is not null && outside is not null) || (input.Kind != StayKind.Pocket && input.HomeKey is null && outside is null))
            findings.Add(FloatingFindings.OneOf("组织关系所在党组织", nameof(input.HomeOutside)));
        if (outside?.Length > 120)
            findings.Add(FloatingFindings.TooLong("区外党组织", nameof(input.HomeOutside)));
        if (input.HomeKey is not null && home is null)
            findings.Add(FloatingFindings.UnknownBranch(nameof(input.HomeKey)));
        if (home == branch.Id)
            findings.Add(FloatingFindings.SameBranch(nameof(input.HomeKey)));
        if (FloatingDesk.Text(input.CardNumber)?.Length > 40)
            findings.Add(FloatingFindings.TooLong("活动证编号", nameof(input.CardNumber)));
        if (input.Since > today)
            findings.Add(FloatingFindings.NotFuture("流入日期", nameof(input.Since)));
        return findings;
    }
}
