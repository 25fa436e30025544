using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Floating;
using PartyBuilding.Core.Members;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.People;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Tests.Organisations;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Members;

/// <summary>Hundreds of commands in random order, back-dated, with months submitted and taken back in between.</summary>
public sealed class LedgerPropertyTests : ServiceTest
{
    private static readonly PostingKind[] Ways =
        [PostingKind.Died, PostingKind.ProbationCancelled, PostingKind.Stopped, PostingKind.Removed, PostingKind.Resigned, PostingKind.Expelled];

    private RandomReorganisations? _reorganisations;
    private RandomMerges? _merges;
    private int _done;

    private RandomReorganisations Reorganisations => _reorganisations ??= new RandomReorganisations(work => InScope(work), query => Read(query));

    private RandomMerges Merges => _merges ??= new RandomMerges(work => InScope(work), query => Read(query));

    [Theory]
    [InlineData(1)]
    [InlineData(2005)]
    public async Task Whatever_happens_every_level_balances_every_month_and_the_caches_equal_a_rebuild(int seed)
    {
        var random = new Random(seed);
        var district = await World.DistrictAsync();
        foreach (var name in new[] { "甲街道党工委", "乙镇党委", "丙镇党委" })
        {
            var township = await World.TownshipAsync(district, name);
            for (var i = 0; i < 3; i++)
                await World.MemberAsync(await World.BranchAsync(township, $"{name}第{i}支部"));
        }

        await RandomReorganisations.AllowSmallBranchesAsync(work => With(work), Department("随机"));
        Clock.MoveTo(new DateOnly(2026, 1, 10));
        for (var step = 0; step < 320; step++)
        {
            if (random.Next(8) == 0)
                Clock.Advance(TimeSpan.FromDays(random.Next(1, 12)));
            await StepAsync(random);
        }

        _done.ShouldBeGreaterThan(150, "the walk must do things, not only be refused");
        Reorganisations.ShouldHaveHappened();
        Merges.ShouldHaveHappened();
        var balance = await Read(LedgerBalance.LoadAsync);
        balance.Faults(new Month(202509), new Month(202712)).ShouldBeEmpty();
        (await With((LedgerCache cache) => cache.RebuildAsync())).ShouldBe(0);
        await DatedRowsDoNotOverlapAsync();
        await RegistersAgreeWithStatesAsync();
    }

    private async Task StepAsync(Random random)
    {
        var day = Clock.Today().AddDays(-random.Next(0, 75));
        var context = Department("随机");
        var branch = await PickAsync(random, branches: true);
        var other = await PickAsync(random, branches: true);
        var member = await MemberAsync(random);
        var outcome = random.Next(30) switch
        {
            0 or 1 or 2 or 3 => await With((MemberArrivalService s) => s.AddAsync(New(random, branch.PublicId, day), context)),
            4 or 5 => await With((MemberArrivalService s) => s.AdmitAsync(
                new AdmitMember(branch.PublicId, Details(random), day, MissingIdReason: "9"), context)),
            6 or 7 or 8 or 9 => await With((MemberTransferService s) => s.TransferAsync(
                new TransferMember(member.Key, member.Version, branch.PublicId, day, "一组", LetterNumber: "2026-1"), context)),
            10 => await With((MemberTransferService s) => s.TransferOutAsync(new TransferMemberOut(member.Key, member.Version, day, "外省", LetterNumber: "2026-1"), context)),
            11 => await With((MemberLeavingService s) => s.LeaveAsync(
                new LeaveParty(member.Key, member.Version, Ways[random.Next(Ways.Length)], day, "批复", day), context)),
            12 => await RestoreAsync(random, branch.PublicId, day, context),
            13 => await With((MemberStateService s) => s.BecomeFullAsync(new BecomeFull(member.Key, member.Version, day), context)),
            14 => await FloatAsync(random, member.Key, member.Version, other, day, context),
            15 => await With((MemberCorrectionService s) => s.CorrectAsync(
                new CorrectMember { PersonKey = member.Key, Version = member.Version, Person = Details(random), JoinedOn = member.JoinedOn.AddDays(-1) }, context)),
            16 => await SubmitOrTakeBackAsync(random, branch.Id),
            17 => await With((OrganisationMoveService s) => s.MoveAsync(
                new MoveOrganisation(branch.PublicId, branch.Version, ParentKey(random), day, Approval: Papers.Approval), context)),
            18 => await With((OrganisationService s) => s.SetUpAsync(
                new SetUpOrganisation(ParentKey(random), $"新支部{random.Next(1000)}", OrganisationKind.Branch, day, Approval: Papers.Approval), context)),
            19 when random.Next(3) == 0 => await With((OrganisationClosingService s) => s.MergeAsync(
                new MergeBranch(branch.PublicId, branch.Version, other.PublicId, day, Approval: Papers.Approval), context)),
            20 => await With((OrganisationClosingService s) => s.CloseAsync(new CloseOrganisation(branch.PublicId, branch.Version, day, Approval: Papers.Approval), context)),
            21 or 22 => await Reorganisations.SplitAsync(random, branch, day, context),
            23 or 24 => await Reorganisations.ReorganiseAsync(random, branch, day, context),
            25 or 26 => await Reorganisations.GatherAsync(random, context),
            27 or 28 => await Merges.MergeAsync(random, context),
            _ => await With((OrganisationService s) => s.ChangeAsync(
                new ChangeOrganisation(branch.PublicId, branch.Version, $"改名{random.Next(1000)}", branch.Kind, false, day), context)),
        };
        _done += outcome.IsOk ? 1 : 0;
    }

    private async Task<Outcome<Guid>> FloatAsync(
        Random random, Guid key, int version, Organisation other, DateOnly day, CommandContext context)
    {
        var stays = await Read(db => db.Set<FloatingStay>().Where(s => s.SupersededNo == Recorded.Current && s.ValidTo == Recorded.Open)
            .OrderBy(s => s.Key).ToListAsync());
        if (stays.Count > 0 && random.Next(3) == 0)
        {
            var stay = stays[random.Next(stays.Count)];
            return await With((FloatingOutService s) => s.EndAsync(new EndStay(stay.Key, stay.RecordedNo, StayEnd.Returned, day), context));
        }

        return random.Next(2) == 0
            ? await With((FloatingOutService s) => s.RegisterAsync(
                new FloatOut(Guid.CreateVersion7(), key, version, day, other.PublicId, null, new StayDetails()), context))
            : await With((SituationService s) => s.BeginAsync(
                new BeginSituation(Guid.CreateVersion7(), key, version, SituationKind.Lost, new SituationDetails
                {
                    LastLifeOn = day.AddMonths(-7), WhyCode = "1", ConfirmedOn = day,
                }), context));
    }

    /// <summary>A floating or out-of-contact state that began with a record lasts as long as the record.</summary>
    private async Task RegistersAgreeWithStatesAsync()
    {
        var states = await Read(db => db.PersonFacts
            .Where(f => f.SupersededNo == Recorded.Current && f.ValidTo == Recorded.Open && (f.Kind == PersonFactKind.Floating || f.Kind == PersonFactKind.OutOfContact))
            .Select(f => new { f.PersonId, IsFloating = f.Kind == PersonFactKind.Floating }).ToListAsync());
        var stays = await Read(db => db.Set<FloatingStay>()
            .Where(s => s.SupersededNo == Recorded.Current && s.ValidTo == Recorded.Open).Select(s => new { s.PersonId, s.HomeId }).ToListAsync());
        var lost = await Read(db => db.Set<Situation>()
            .Where(s => s.SupersededNo == Recorded.Current && s.EndedOn == null).Select(s => new { s.PersonId, s.BranchId }).ToListAsync());
        states.Where(s => s.IsFloating).Select(s => (int?)s.PersonId).Order().ShouldBe(stays.Select(s => s.PersonId).Order());
        states.Where(s => !s.IsFloating).Select(s => s.PersonId).Order().ShouldBe(lost.Select(s => s.PersonId).Order());
        var branches = await Read(db => db.MembershipSpells.Where(s => s.BranchId != null).ToDictionaryAsync(s => s.PersonId, s => s.BranchId!.Value));
        stays.ShouldAllBe(s => branches[s.PersonId!.Value] == s.HomeId);
        lost.ShouldAllBe(s => branches[s.PersonId] == s.BranchId);
    }

    private async Task<Outcome<Guid>> RestoreAsync(Random random, Guid branch, DateOnly day, CommandContext context)
    {
        var gone = await Read(db => db.MembershipSpells.Where(s => s.BranchId == null).Select(s => s.Person!).OrderBy(p => p.Id).ToListAsync());
        if (gone.Count == 0)
            return Outcome<Guid>.NotFound();
        var person = gone[random.Next(gone.Count)];
        return await With((MemberArrivalService s) => s.RestoreAsync(new RestoreMember(person.PublicId, person.Version, branch, day), context));
    }

    private async Task<Outcome<Guid>> SubmitOrTakeBackAsync(Random random, int branch)
    {
        var month = Month.Of(Clock.Today()).AddMonths(-random.Next(0, 3)).Value;
        var taken = await Read(async db =>
            await db.SubmittedMonths.Where(x => x.OrganisationId == branch && x.Month == month).ExecuteDeleteAsync());
        if (taken == 0)
            await Read(async db =>
            {
                db.SubmittedMonths.Add(new SubmittedMonth { OrganisationId = branch, Month = month });
                return await db.SaveChangesAsync();
            });
        return Outcome<Guid>.Ok(Guid.Empty);
    }

    private Guid ParentKey(Random random) => PickAsync(random, branches: false).GetAwaiter().GetResult().PublicId;

    private async Task<Organisation> PickAsync(Random random, bool branches)
    {
        var all = await Read(db => db.Organisations
            .Where(o => (o.Kind == OrganisationKind.Branch) == branches && o.ClosedOn == null).OrderBy(o => o.Id).ToListAsync());
        return all[random.Next(all.Count)];
    }

    private async Task<(Guid Key, int Version, DateOnly JoinedOn)> MemberAsync(Random random)
    {
        var all = await Read(db => db.MembershipSpells.Where(s => s.BranchId != null).OrderBy(s => s.Id)
            .Select(s => new { s.Person!.PublicId, s.Person.Version, s.JoinedOn }).ToListAsync());
        var one = all[random.Next(all.Count)];
        return (one.PublicId, one.Version, one.JoinedOn);
    }

    private static PersonDetails Details(Random random) => new()
    {
        Name = "某" + (char)('一' + random.Next(500)), SexCode = random.Next(2) == 0 ? "1" : "2",
        BirthDate = new DateOnly(1950, 1, 1).AddDays(random.Next(12000)), EthnicityCode = "01", EducationCode = "21",
    };

    private static AddMember New(Random random, Guid branch, DateOnly day) => new()
    {
        BranchKey = branch, Person = Details(random), MissingIdReason = "9", JoinedOn = new DateOnly(2010, 6, 1),
        BecameFullOn = new DateOnly(2011, 6, 1), Standing = MemberStanding.Full, Way = PostingKind.TransferredIn,
        ArrivedOn = day, OutsideName = "外区",
    };

    private async Task DatedRowsDoNotOverlapAsync()
    {
        var facts = await Read(db => db.PersonFacts.Where(f => f.SupersededNo == Recorded.Current).ToListAsync());
        foreach (var group in facts.GroupBy(f => (f.PersonId, f.Kind)))
        {
            var ordered = group.OrderBy(f => f.ValidFrom).ToList();
            ordered.Zip(ordered.Skip(1)).ShouldAllBe(pair => pair.First.ValidTo <= pair.Second.ValidFrom);
        }
    }
}
