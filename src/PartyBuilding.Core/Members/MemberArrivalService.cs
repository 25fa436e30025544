using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Members;

/// <summary>Every way onto the books: 新发展, 转入 and 补录, 恢复党籍.</summary>
public sealed class MemberArrivalService(
    PartyBuildingDbContext db, LedgerTransaction ledger, MemberDesk desk, MemberRules rules, PlacementWriter placements, PersonWriter people, FactWriter facts,
    NamesakeQueries namesakes)
{
    /// <summary>Records a member who was one already (补录), or came from outside the district.</summary>
    /// <returns>Public key of the person.</returns>
    public Task<Outcome<Guid>> AddAsync(AddMember input, CommandContext context, CancellationToken cancel = default)
        => ArriveAsync(input, RuleOccasion.Record, context, cancel);

    /// <summary>Admits a probationary member; what the rules ask of a decision binds here.</summary>
    /// <returns>Public key of the person.</returns>
    public Task<Outcome<Guid>> AdmitAsync(AdmitMember input, CommandContext context, CancellationToken cancel = default)
        => ArriveAsync(
            new AddMember
            {
                Key = input.Key,
                BranchKey = input.BranchKey,
                Person = input.Person,
                IdNumber = input.IdNumber,
                MissingIdReason = input.MissingIdReason,
                JoinedOn = input.AdmittedOn,
                ArrivedOn = input.AdmittedOn,
                Standing = MemberStanding.Probationary,
                Way = PostingKind.Admitted,
                PartyGroup = input.PartyGroup,
            },
            RuleOccasion.Decision, context, cancel);

    /// <summary>Opens the membership of somebody on record who is no member: where an admission (发展党员) ends.</summary>
    /// <returns>Public key of the person.</returns>
    public Task<Outcome<Guid>> AdmitPersonAsync(AdmitPerson input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageMembers))
                    return Outcome<Guid>.Forbidden();
                if (await db.People.SingleOrDefaultAsync(p => p.PublicId == input.PersonKey, cancel) is not { } person)
                    return Outcome<Guid>.NotFound();
                if (await db.MembershipSpells.AnyAsync(s => s.PersonId == person.Id && s.BranchId != null, cancel))
                    return Outcome<Guid>.Refused(MemberFindings.OnTheBooks(""));
                var details = new PersonDetails { Name = person.Name, BirthDate = person.BirthDate };
                var member = new AddMember
                {
                    BranchKey = input.BranchKey, Person = details, JoinedOn = input.AdmittedOn, ArrivedOn = input.ArrivedOn,
                    Standing = MemberStanding.Probationary, Way = PostingKind.Admitted,
                };
                var joining = await rules.JoiningAsync(details, input.AdmittedOn, null, context.Today, RuleOccasion.Decision, context.Reason, cancel);
                var branch = await desk.BranchAsync(input.BranchKey, input.ArrivedOn, nameof(input.BranchKey), context, cancel);
                List<Finding> findings = [.. joining.Blocking, .. branch.Findings];
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);

                desk.Touch(person);
                var spell = await NewSpellAsync(person, branch.Value!, input.AdmittedOn, MemberStanding.Probationary, context, cancel);
                await WriteMembershipAsync(spell, member, no, cancel);
                await PlaceAsync(spell, branch.Value!, PostingKind.Admitted, input.ArrivedOn, null, no, cancel);
                desk.Record(context, "member.admitted", person, branch.Value!, $"新发展，编入{branch.Value!.Name}，{input.AdmittedOn:yyyy-MM-dd} 起", no);
                return Outcome<Guid>.Ok(person.PublicId, joining.Findings);
            },
            cancel);

    /// <summary>Begins a second spell of somebody whose membership had been stopped.</summary>
    public Task<Outcome<Guid>> RestoreAsync(RestoreMember input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageMembers))
                    return Outcome<Guid>.Forbidden();
                var last = await LastSpellAsync(input.PersonKey, context.Scope, cancel);
                if (last is null)
                    return Outcome<Guid>.NotFound();
                if (last.Person!.Version != input.Version)
                    return Outcome<Guid>.Conflict(await desk.StaleAsync(input.PersonKey, cancel));
                if (last.EndedOn is not { } ended)
                    return Outcome<Guid>.Refused(MemberFindings.OnTheBooks(""));
                if (input.EffectiveOn > context.Today)
                    return Outcome<Guid>.Refused(MemberFindings.Future("恢复日期", nameof(input.EffectiveOn)));
                if (input.EffectiveOn < ended)
                    return Outcome<Guid>.Refused(MemberFindings.Before("恢复日期", input.EffectiveOn, "离开日期", ended, nameof(input.EffectiveOn)));
                var branch = await desk.BranchAsync(input.ToBranchKey, input.EffectiveOn, nameof(input.ToBranchKey), context, cancel);
                if (!branch.IsOk)
                    return Outcome<Guid>.From(branch);

                desk.Touch(last.Person);
                var spell = await NewSpellAsync(last.Person, branch.Value!, last.JoinedOn, last.Standing, context, cancel);
                await facts.SetFromAsync(spell.PersonId, PersonFactKind.JoinedOn, FactText.Of(last.JoinedOn), input.EffectiveOn, no, cancel);
                await facts.SetFromAsync(spell.PersonId, PersonFactKind.Standing, StandingText(last.Standing), input.EffectiveOn, no, cancel);
                await PlaceAsync(spell, branch.Value!, PostingKind.Restored, input.EffectiveOn, null, no, cancel);
                desk.Record(context, "member.restored", last.Person, branch.Value!, $"恢复党籍，编入{branch.Value!.Name}，{input.EffectiveOn:yyyy-MM-dd} 起", no);
                return Outcome<Guid>.Ok(input.PersonKey);
            },
            cancel);

    private Task<Outcome<Guid>> ArriveAsync(AddMember input, RuleOccasion occasion, CommandContext context, CancellationToken cancel)
        => ledger.RunAsync<Guid>(no => ArriveWithinAsync(input, occasion, context, no, cancel), cancel);

    /// <summary>The same inside a transaction that is already running, for a command that records more than the arrival.</summary>
    public async Task<Outcome<Guid>> ArriveWithinAsync(
        AddMember input, RuleOccasion occasion, CommandContext context, long no, CancellationToken cancel)
    {
        if (!context.Actor.May(Permission.ManageMembers))
            return Outcome<Guid>.Forbidden();
        if (input.Key is { } key && await db.People.AnyAsync(p => p.PublicId == key, cancel))
            return Outcome<Guid>.Ok(key);
        var joining = await rules.JoiningAsync(
            input.Person, input.JoinedOn, input.BecameFullOn, context.Today, occasion, context.Reason, cancel);
        var alike = await namesakes.AskAsync(input.Person, context, cancel);
        var findings = Check(input, context.Today).Concat(joining.Blocking).Concat(alike.Blocking).ToList();
        // Without a movement only as the ledger is opened, by import.
        if (input.Way == PostingKind.Opening)
            findings.Add(MemberFindings.WrongWay(nameof(input.Way)));
        var branch = await desk.BranchAsync(input.BranchKey, input.ArrivedOn, nameof(input.BranchKey), context, cancel);
        findings.AddRange(branch.Findings);
        findings.AddRange(await people.CheckAsync(input.AsPerson(context.At), context.Today, cancel));
        if (findings.Count > 0)
            return Outcome<Guid>.Refused(findings);

        var person = await people.AddAsync(input.AsPerson(context.At), no, cancel);
        var spell = await NewSpellAsync(person, branch.Value!, input.JoinedOn, input.Standing, context, cancel);
        await WriteMembershipAsync(spell, input, no, cancel);
        await PlaceAsync(spell, branch.Value!, input.Way, input.ArrivedOn, input.OutsideName, no, cancel);
        var (kind, how) = input.Way == PostingKind.Admitted ? ("member.admitted", "新发展，编入") : ("member.added", "转入（补录），编入");
        desk.Record(context, kind, person, branch.Value!, $"{how}{branch.Value!.Name}，{input.ArrivedOn:yyyy-MM-dd} 起", no);
        return Outcome<Guid>.Ok(person.PublicId, [.. joining.Findings, .. alike.Findings]);
    }

    /// <summary>What a form and a row of an imported sheet must both keep to.</summary>
    internal static IEnumerable<Finding> Check(AddMember input, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(input.Person.Name))
            yield return MemberFindings.Missing("姓名", nameof(PersonDetails.Name));
        if (input.ArrivedOn > today)
            yield return MemberFindings.Future("编入日期", nameof(input.ArrivedOn));
        if (input.ArrivedOn < input.JoinedOn)
            yield return MemberFindings.Before("编入日期", input.ArrivedOn, "入党时间", input.JoinedOn, nameof(input.ArrivedOn));
        if (input.Way is not (PostingKind.Admitted or PostingKind.TransferredIn or PostingKind.Opening))
            yield return MemberFindings.WrongWay(nameof(input.Way));
        if (input.Way == PostingKind.TransferredIn && string.IsNullOrWhiteSpace(input.OutsideName))
            yield return MemberFindings.Missing("转出单位（区外）", nameof(input.OutsideName));
    }

    private async Task<MembershipSpell> NewSpellAsync(
        Person person, Organisation branch, DateOnly joinedOn, MemberStanding standing, CommandContext context, CancellationToken cancel)
    {
        var spell = new MembershipSpell
        {
            PublicId = PublicKey.New(context.At), PersonId = person.Id, JoinedOn = joinedOn, BranchId = branch.Id, Standing = standing,
        };
        db.MembershipSpells.Add(spell);
        // The key is needed by the dated rows; the transaction is still open.
        await db.SaveChangesAsync(cancel);
        return spell;
    }

    private async Task WriteMembershipAsync(MembershipSpell spell, AddMember input, long no, CancellationToken cancel)
    {
        var id = spell.PersonId;
        await facts.SetFromAsync(id, PersonFactKind.JoinedOn, FactText.Of(input.JoinedOn), input.JoinedOn, no, cancel);
        if (input is { Standing: MemberStanding.Full, BecameFullOn: { } full })
        {
            await facts.SetFromAsync(id, PersonFactKind.BecameFullOn, FactText.Of(full), full, no, cancel);
            if (full > input.JoinedOn)
                await facts.SetFromAsync(id, PersonFactKind.Standing, FactText.Probationary, input.JoinedOn, no, cancel);
            await facts.SetFromAsync(id, PersonFactKind.Standing, FactText.Full, full, no, cancel);
        }
        else
        {
            await facts.SetFromAsync(id, PersonFactKind.Standing, StandingText(input.Standing), input.JoinedOn, no, cancel);
        }

        if (ChineseText.Clean(input.PartyGroup) is { Length: > 0 } group)
            await facts.SetFromAsync(id, PersonFactKind.PartyGroup, group, input.ArrivedOn, no, cancel);
    }

    private async Task PlaceAsync(
        MembershipSpell spell, Organisation branch, PostingKind way, DateOnly day, string? outsideName, long no, CancellationToken cancel)
    {
        var month = await placements.MonthAsync(day, await FloorAsync(spell, branch, cancel), [branch.Id], cancel);
        placements.Arrive(spell, branch.Id, day, month, no);
        placements.Post(new Movement(Guid.CreateVersion7(), spell, day, month, no), way, branch.Id, outsideName: outsideName);
    }

    // Not before the branch is in reports, and not before an earlier spell has left them.
    private async Task<int> FloorAsync(MembershipSpell spell, Organisation branch, CancellationToken cancel)
    {
        var left = await db.MemberPlacements
            .Where(x => x.PersonId == spell.PersonId && x.SupersededNo == Recorded.Current && x.PostedTo < Month.Open)
            .MaxAsync(x => (int?)x.PostedTo, cancel);
        return Math.Max(left ?? 0, await placements.FirstMonthAsync(branch.Id, cancel));
    }

    private async Task<MembershipSpell?> LastSpellAsync(Guid personKey, OrgScope scope, CancellationToken cancel)
        => (await db.MemberPlacements
            .Where(p => p.Person!.PublicId == personKey && p.SupersededNo == Recorded.Current)
            .Join(db.Organisations.In(scope), p => p.OrganisationId, o => o.Id, (p, _) => p)
            .OrderByDescending(p => p.ValidTo).ThenByDescending(p => p.Id)
            .Include(p => p.Spell!.Person)
            .FirstOrDefaultAsync(cancel))?.Spell;

    private static string StandingText(MemberStanding standing)
        => standing == MemberStanding.Full ? FactText.Full : FactText.Probationary;
}
