using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.AwardRounds;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Awards;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.AwardRounds;

/// <summary>手册2008 L1587-1613 and the awards of the district (G1, G2, G4).</summary>
public sealed class AwardRoundTests : ServiceTest
{
    private Organisation _district = null!;
    private Organisation _street = null!;
    private Organisation _branch = null!;
    private WorldMember _member = null!;

    // §6 test 1 (L1611): quota 5, three meet the criteria; nothing is filled up.
    [Fact]
    public async Task A_round_closes_with_fewer_than_its_quota_and_the_awards_are_registered()
    {
        await SetUpAsync();
        var round = await OpenAsync(AwardRoundKind.TwoExcellents, quota: (AwardCategory.ExcellentMember, 5));
        for (var i = 0; i < 3; i++)
        {
            var member = i == 0 ? _member : await World.MemberAsync(_branch, name: "张四" + "一二三"[i]);
            await DecidedAsync(Ok(await NominateAsync(round, Excellent(member))));
        }

        Ok(await CommendAsync(round));
        (await Read(db => db.Set<AwardNomination>().CountAsync(n => n.Status == NominationStatus.Commended))).ShouldBe(3);
        var rewards = await Read(db => db.Set<InfoRow>().Include(r => r.Values).Where(r => r.PersonId == _member.Person.Id && r.SetKey == "rewards").ToListAsync());
        rewards.Single().Values.Single(v => v.Field == "rewards.name").Value.ShouldBe("2026年优秀共产党员");
    }

    // §6 (h), L1611.
    [Fact]
    public async Task A_nomination_without_the_members_selection_or_the_opinions_of_others_is_refused()
    {
        await SetUpAsync();
        var round = await OpenAsync(AwardRoundKind.TwoExcellents);
        Refused(await NominateAsync(round, Excellent(_member) with { SelectedOn = null }), "AWD-SELECTION");
        Refused(await NominateAsync(round, Excellent(_member) with { InFavour = 31 }), "AWD-SELECTION");
        Refused(await NominateAsync(round, Excellent(_member) with { HeardCount = 0 }), "AWD-OPINIONS");
    }

    // §6 test 3 (L1591).
    [Fact]
    public async Task A_branch_is_no_excellent_member_and_a_member_no_advanced_organisation()
    {
        await SetUpAsync();
        var round = await OpenAsync(AwardRoundKind.TwoExcellents);
        Refused(await NominateAsync(round, Excellent(_member) with { PersonKey = null, SubjectKey = _branch.PublicId }), "AWD-SUBJECT");
        Refused(await NominateAsync(round, Excellent(_member) with { Category = AwardCategory.AdvancedOrganisation }), "AWD-SUBJECT");
    }

    // L1613: levels in their order, and all of them before the commendation.
    [Fact]
    public async Task Levels_review_from_below_and_nothing_is_commended_before_them()
    {
        await SetUpAsync();
        var round = await OpenAsync(AwardRoundKind.TwoExcellents);
        var key = Ok(await NominateAsync(round, Excellent(_member)));
        Refused(await DecideAsync(key), "AWD-LEVELS").ShouldContain("甲街道党工委");
        Refused(await ReviewAsync(key, _district), "AWD-REVIEW-ORDER");
        Ok(await ReviewAsync(key, _street));
        Refused(await DecideAsync(key), "AWD-LEVELS");
        (await ReviewAsync(key, _district, by: _street)).Kind.ShouldBe(OutcomeKind.Forbidden);
        Refused(await CommendAsync(round), "AWD-NOTHING");
        Ok(await ReviewAsync(key, _district));
        Ok(await DecideAsync(key));
        Ok(await CommendAsync(round));
    }

    [Fact]
    public async Task A_level_that_does_not_agree_says_why_and_ends_the_nomination()
    {
        await SetUpAsync();
        var round = await OpenAsync(AwardRoundKind.TwoExcellents);
        var key = Ok(await NominateAsync(round, Excellent(_member)));
        Refused(await ReviewAsync(key, _street, agreed: false, text: null), "AWD-MISSING");
        Ok(await ReviewAsync(key, _street, agreed: false, text: "材料不实"));
        Refused(await ReviewAsync(key, _district), "AWD-STATE");
    }

    // L1611: a quota is a limit that warns.
    [Fact]
    public async Task One_more_than_the_quota_needs_a_reason()
    {
        await SetUpAsync();
        var round = await OpenAsync(AwardRoundKind.TwoExcellents, quota: (AwardCategory.ExcellentMember, 1));
        await DecidedAsync(Ok(await NominateAsync(round, Excellent(_member))));
        var key = Ok(await NominateAsync(round, Excellent(await World.MemberAsync(_branch, name: "张四"))));
        Ok(await ReviewAsync(key, _street));
        Ok(await ReviewAsync(key, _district));
        Refused(await DecideAsync(key), "AWD-QUOTA");
        Ok(await DecideAsync(key, "并列"));
    }

    [Fact]
    public async Task Commending_before_the_publicity_is_over_needs_a_reason()
    {
        await SetUpAsync();
        var round = await OpenAsync(AwardRoundKind.TwoExcellents);
        await DecidedAsync(Ok(await NominateAsync(round, Excellent(_member))));
        Refused(await CommendAsync(round, null), "AWD-PUBLICITY");
        var version = await VersionAsync(round);
        Ok(await With((AwardRoundService s) => s.PublicizeAsync(new CommendRound(round, version, new(2026, 6, 20), new(2026, 6, 24)), At(_district))));
        Ok(await CommendAsync(round, null));
    }

    // G1 (h), G1-T2, T3: applied, inspected, decided, commended; S000 L627.
    [Fact]
    public async Task Five_good_is_not_decided_without_an_inspection_and_becomes_an_award_of_the_organisation()
    {
        await SetUpAsync();
        var round = await OpenAsync(AwardRoundKind.FiveGood);
        Refused(await NominateAsync(round, FiveGood() with { Category = AwardCategory.FiveGoodMunicipal }), "AWD-FIVE-MUNICIPAL");
        var key = Ok(await NominateAsync(round, FiveGood()));
        Ok(await NominateAsync(round, FiveGood() with { Category = AwardCategory.FiveGoodMunicipal }));
        Refused(await NominateAsync(round, FiveGood()), "AWD-TWICE");
        Ok(await ReviewAsync(key, _street));
        Ok(await ReviewAsync(key, _district));
        Refused(await DecideAsync(key), "AWD-FIVE-INSPECTION");
        Ok(await StepAsync(key, NominationStepKind.Inspection));
        Ok(await DecideAsync(key));
        // G1-T4: on the eve of 1 July.
        Refused(await CommendAsync(round, null, new(2026, 7, 1)), "AWD-FIVE-JULY");
        Ok(await CommendAsync(round));
        var award = await Read(db => db.Set<OrganisationAward>().SingleAsync());
        (award.OrganisationId, award.KindCode, award.Name).ShouldBe((_branch.Id, "12", "2026年区级“五好”党组织"));
    }

    [Fact]
    public async Task An_application_after_the_closing_day_needs_a_reason()
    {
        await SetUpAsync();
        var round = await OpenAsync(AwardRoundKind.FiveGood, closes: new(2026, 5, 25));
        Refused(await NominateAsync(round, FiveGood()), "AWD-FIVE-CLOSING");
        Ok(await NominateAsync(round, FiveGood(), "材料在路上"));
    }

    // G2 (h), G2-T1, T2 (S000 L579).
    [Fact]
    public async Task A_highlight_is_applied_for_by_streets_checked_first_and_decided_on_site_and_opinions()
    {
        await SetUpAsync();
        var round = await OpenAsync(AwardRoundKind.Highlight);
        Refused(await NominateAsync(round, Highlight(_branch, AwardCategory.StreetHighlight)), "AWD-HIGHLIGHT-APPLICANT");
        Refused(await NominateAsync(round, Highlight(_branch, AwardCategory.ResidentialFeature)), "AWD-HIGHLIGHT-APPLICANT");
        var key = Ok(await NominateAsync(round, Highlight(_street, AwardCategory.StreetHighlight)));
        Refused(await StepAsync(key, NominationStepKind.Inspection), "AWD-HIGHLIGHT-ORDER");
        Ok(await StepAsync(key, NominationStepKind.PreReview));
        Ok(await StepAsync(key, NominationStepKind.Inspection));
        Ok(await ReviewAsync(key, _district));
        Refused(await DecideAsync(key), "AWD-HIGHLIGHT-REVIEW");
        Ok(await StepAsync(key, NominationStepKind.MassOpinions));
        Ok(await DecideAsync(key));
    }

    // G4 (h) and G4-T1 (S004 L35).
    [Fact]
    public async Task The_five_building_awards_are_there_and_an_award_of_another_round_is_refused()
    {
        await SetUpAsync();
        AwardWords.Of(AwardRoundKind.Building).Count().ShouldBe(5);
        var round = await OpenAsync(AwardRoundKind.Building);
        Refused(await NominateAsync(round, FiveGood()), "AWD-KIND-YEAR");
        Refused(await NominateAsync(round, FiveGood() with { Category = null }), "AWD-KIND-YEAR");
        Ok(await NominateAsync(round, FiveGood() with { Category = AwardCategory.BuildingBranch }));
    }

    [Fact]
    public async Task A_unit_outside_the_runner_takes_no_part_and_sees_nothing()
    {
        await SetUpAsync();
        var other = await World.BranchAsync(await World.TownshipAsync(_district, "乙镇党委"), "乙一支部");
        var round = Ok(await With((AwardRoundService s) => s.OpenAsync(Ask(AwardRoundKind.TwoExcellents) with { OrganisationKey = _street.PublicId }, At(_street))));
        (await With((AwardQueries q) => q.RecordAsync(round, At(other).Scope))).ShouldBeNull();
        (await With((NominationService s) => s.NominateAsync(
            Excellent(_member) with { RoundKey = round, UnitKey = other.PublicId }, At(other)))).Kind.ShouldBe(OutcomeKind.NotFound);
        (await With((AwardQueries q) => q.RecordAsync(round, At(_branch).Scope)))!.IsRunner.ShouldBeFalse();
    }

    private async Task SetUpAsync()
    {
        _district = await World.DistrictAsync();
        _street = await World.TownshipAsync(_district, "甲街道党工委");
        _branch = await World.BranchAsync(_street, "甲一支部");
        _member = await World.MemberAsync(_branch, name: "张一");
    }

    private CommandContext At(Organisation organisation, string? reason = null)
        => new(Actor.Machine(organisation.Name), OrgScope.Of(organisation.Path), Clock.UtcNow(), reason);

    private OpenAwardRound Ask(AwardRoundKind kind, DateOnly? closes = null, (AwardCategory, int)? quota = null) => new(
        Guid.NewGuid(), _district.PublicId, kind, 2026, "年度评选", null, new(2026, 4, 18), closes,
        quota is { } q ? new Dictionary<AwardCategory, int> { [q.Item1] = q.Item2 } : new Dictionary<AwardCategory, int>());

    private async Task<Guid> OpenAsync(AwardRoundKind kind, DateOnly? closes = null, (AwardCategory, int)? quota = null)
        => Ok(await With((AwardRoundService s) => s.OpenAsync(Ask(kind, closes, quota), At(_district))));

    private Nominate Excellent(WorldMember member) => new(
        Guid.NewGuid(), Guid.Empty, _branch.PublicId, AwardCategory.ExcellentMember, member.Person.PublicId, null, new(2026, 6, 1), "事迹", new(2026, 5, 30), 30, 28, new(2026, 5, 29), 6);

    private Nominate FiveGood() => new(Guid.NewGuid(), Guid.Empty, _branch.PublicId, AwardCategory.FiveGoodDistrict, null, _branch.PublicId, new(2026, 6, 1), "申报材料");

    private static Nominate Highlight(Organisation unit, AwardCategory category)
        => new(Guid.NewGuid(), Guid.Empty, unit.PublicId, category, null, unit.PublicId, new(2026, 6, 1), "亮点工作");

    private Task<Outcome<Guid>> NominateAsync(Guid round, Nominate input, string? reason = null)
        => With((NominationService s) => s.NominateAsync(input with { Key = Guid.NewGuid(), RoundKey = round }, At(_street, reason)));

    private async Task<Outcome<Guid>> ReviewAsync(Guid key, Organisation level, Organisation? by = null, bool agreed = true, string? text = "同意")
    {
        var version = await NominationVersionAsync(key);
        return await With((NominationService s) => s.ReviewAsync(new ReviewNomination(key, version, level.Id, new(2026, 6, 10), agreed, text), At(by ?? level)));
    }

    private async Task<Outcome<Guid>> StepAsync(Guid key, NominationStepKind kind)
    {
        var version = await NominationVersionAsync(key);
        return await With((NominationService s) => s.StepAsync(new RecordNominationStep(key, version, kind, new(2026, 6, 12), "情况属实"), At(_district)));
    }

    private async Task<Outcome<Guid>> DecideAsync(Guid key, string? reason = null)
    {
        var version = await NominationVersionAsync(key);
        return await With((NominationService s) => s.DecideAsync(new DecideNomination(key, version), At(_district, reason)));
    }

    private async Task DecidedAsync(Guid key)
    {
        Ok(await ReviewAsync(key, _street));
        Ok(await ReviewAsync(key, _district));
        Ok(await DecideAsync(key));
    }

    private async Task<Outcome<Guid>> CommendAsync(Guid round, string? reason = "没有异议", DateOnly? on = null)
    {
        var version = await VersionAsync(round);
        return await With((AwardRoundService s) => s.CommendAsync(new CommendRound(round, version, on ?? new(2026, 6, 29), Decision: "区委〔2026〕12号"), At(_district, reason)));
    }

    private Task<int> VersionAsync(Guid round) => Read(db => db.Set<AwardRound>().Where(r => r.PublicId == round).Select(r => r.Version).SingleAsync());

    private Task<int> NominationVersionAsync(Guid key) => Read(db => db.Set<AwardNomination>().Where(r => r.PublicId == key).Select(r => r.Version).SingleAsync());

    private static Guid Ok(Outcome<Guid> outcome)
    {
        outcome.Findings.Select(f => $"{f.RuleCode}: {f.Message}").ShouldBeEmpty();
        outcome.Kind.ShouldBe(OutcomeKind.Ok);
        return outcome.Value;
    }

    private static string Refused(Outcome<Guid> outcome, string code)
    {
        outcome.Kind.ShouldBe(OutcomeKind.Refused);
        outcome.Findings.Select(f => f.RuleCode).ShouldContain(code);
        return outcome.Findings.First(f => f.RuleCode == code).Message;
    }
}
