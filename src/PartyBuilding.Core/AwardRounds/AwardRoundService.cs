using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Organisations.Awards;
using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.AwardRounds;

/// <summary>Opens rounds, makes them public and commends; what is commended becomes a row of the register of awards.</summary>
public sealed class AwardRoundService(PartyBuildingDbContext db, LedgerTransaction ledger, AwardDesk desk, InfoRowWriter rewards, RuleBook rules)
{
    private const string AdvancedCode = "11";
    private const string FiveGoodCode = "12";
    private const string OtherCode = "13";

    public Task<Outcome<Guid>> OpenAsync(OpenAwardRound input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                if (!context.Actor.May(Permission.ManageMembers))
                    return Outcome<Guid>.Forbidden();
                var runner = await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == input.OrganisationKey && o.ClosedOn == null, cancel);
                if (runner is null)
                    return Outcome<Guid>.NotFound();
                if (await db.Set<AwardRound>().AnyAsync(r => r.PublicId == input.Key, cancel))
                    return Outcome<Guid>.Ok(input.Key);
                var findings = Check(input, runner, context.Today).ToList();
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                db.Add(new AwardRound
                {
                    PublicId = input.Key, OrganisationId = runner.Id, Kind = input.Kind!.Value, Year = (short)input.Year!.Value, Title = ChineseText.Clean(input.Title),
                    Document = ChineseText.Clean(input.Document) is { Length: > 0 } text ? text : null, StartsOn = input.StartsOn, ClosesOn = input.ClosesOn,
                    Quotas = [.. input.Quotas.Select(q => new AwardQuota { Category = q.Key, Number = q.Value })],
                });
                desk.Record(context, "award.round-opened", runner, $"开展 {input.Year} 年{ChineseText.Clean(input.Title)}", no);
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    public Task<Outcome<Guid>> PublicizeAsync(CommendRound input, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input, context, async (round, runner, no) =>
        {
            if (round.Status != AwardRoundStatus.Open)
                return [AwardFindings.NotNow("公示")];
            if (input.On > context.Today || input.On < round.StartsOn || input.Until is not { } until || until < input.On)
                return [AwardFindings.Day("公示日期", nameof(input.On))];
            if (!await db.Set<AwardNomination>().AnyAsync(n => n.RoundId == round.Id && n.Status == NominationStatus.Decided, cancel))
                return [AwardFindings.Nothing()];
            (round.Status, round.PublicFrom, round.PublicTo) = (AwardRoundStatus.Publicised, input.On, input.Until);
            desk.Record(context, "award.publicised", runner, $"{round.Title}公示 {input.On:yyyy-MM-dd} 至 {input.Until:yyyy-MM-dd}", no);
            return [];
        }, cancel);

    /// <summary>Commends what is decided, however few; what is not decided by now did not pass.</summary>
    public Task<Outcome<Guid>> CommendAsync(CommendRound input, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input, context, async (round, runner, no) =>
        {
            if (round.Status == AwardRoundStatus.Commended)
                return [AwardFindings.NotNow("再表彰")];
            var decision = ChineseText.Clean(input.Decision);
            var all = await db.Set<AwardNomination>().Include(n => n.Person).Include(n => n.Subject).Where(n => n.RoundId == round.Id).ToListAsync(cancel);
            var decided = all.FindAll(n => n.Status == NominationStatus.Decided);
            var findings = new List<Finding>();
            if (decided.Count == 0)
                findings.Add(AwardFindings.Nothing());
            if (input.On > context.Today || input.On < round.StartsOn)
                findings.Add(AwardFindings.Day("表彰日期", nameof(input.On)));
            if (decision.Length is 0 or > 60)
                findings.Add(decision.Length == 0 ? AwardFindings.Missing("表彰决定的文号", nameof(input.Decision)) : AwardFindings.TooLong("文号", 60, nameof(input.Decision)));
            findings.AddRange((await rules.CurrentAsync(cancel)).Evaluate(
                AwardChecks.Commendation, new CommendationFacts(round.Kind, round.Year, input.On, round.PublicFrom, round.PublicTo), input.On,
                RuleOccasion.Decision, context.Reason).Blocking);
            if (findings.Count > 0)
                return findings;
            foreach (var nomination in decided)
                Award(nomination, round, runner, input.On, decision, context, no);
            foreach (var open in all.Where(n => n.Status == NominationStatus.Open))
                open.Status = NominationStatus.Rejected;
            (round.Status, round.CommendedOn, round.Decision) = (AwardRoundStatus.Commended, input.On, decision);
            desk.Record(context, "award.commended", runner, $"{round.Title}表彰 {decided.Count} 件，{input.On:yyyy-MM-dd}", no);
            return [];
        }, cancel);

    private void Award(AwardNomination nomination, AwardRound round, Organisation runner, DateOnly on, string decision, CommandContext context, long no)
    {
        var (key, name) = (PublicKey.New(context.At), $"{round.Year}年{AwardWords.Categories[nomination.Category]}");
        (nomination.Status, nomination.AwardKey) = (NominationStatus.Commended, key);
        if (nomination.Person is { } person)
        {
            rewards.Add(person.Id, InfoSets.Find("rewards")!, key, new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["name"] = name, ["level"] = OrganisationPath.Depth(runner.Path) == 1 ? "3" : "4", ["on"] = on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                ["by"] = runner.Name.Length > 100 ? runner.Name[..100] : runner.Name, ["document"] = decision,
            }, no);
            db.Entry(person).State = EntityState.Modified;
            desk.RecordPerson(context, "award.received", person.PublicId, runner.Path, $"获{name}", no);
            return;
        }

        db.Add(new OrganisationAward
        {
            Key = key, OrganisationId = nomination.SubjectId!.Value, Name = name, GrantedBy = runner.Name, Document = decision, On = on, RecordedNo = no,
            KindCode = nomination.Category switch
            {
                AwardCategory.AdvancedOrganisation => AdvancedCode,
                AwardCategory.FiveGoodDistrict or AwardCategory.FiveGoodMunicipal or AwardCategory.BuildingFiveGood => FiveGoodCode,
                _ => OtherCode,
            },
        });
    }

    private Task<Outcome<Guid>> RunAsync(
        CommendRound input, CommandContext context, Func<AwardRound, Organisation, long, Task<IReadOnlyList<Finding>>> work, CancellationToken cancel)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.RoundAsync(input.Key, input.Version, context, cancel);
                if (!opened.IsOk)
                    return Outcome<Guid>.From(opened);
                var findings = await work(opened.Value.Round, opened.Value.Runner, no);
                return findings.Count > 0 ? Outcome<Guid>.Refused(findings) : Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    private static IEnumerable<Finding> Check(OpenAwardRound input, Organisation runner, DateOnly today)
    {
        if (runner.Kind == OrganisationKind.Branch)
            yield return AwardFindings.Choice("党支部以上的组织", nameof(input.OrganisationKey));
        if (input.Kind is not { } kind || !Enum.IsDefined(kind))
            yield return AwardFindings.Choice("评选类别", nameof(input.Kind));
        if (input.Year is null or < 1949 || input.Year > today.Year + 1)
            yield return AwardFindings.Missing("年度，四位数", nameof(input.Year));
        if (ChineseText.Clean(input.Title).Length is 0 or > 120)
            yield return AwardFindings.Missing("名称，不超过 120 字", nameof(input.Title));
        if (ChineseText.Clean(input.Document).Length > 100)
            yield return AwardFindings.TooLong("文号", 100, nameof(input.Document));
        if (input.StartsOn > today || input.ClosesOn < input.StartsOn)
            yield return AwardFindings.Day("开始或者截止日期", nameof(input.StartsOn));
        if (input.Quotas.Any(q => q.Value is < 0 or > 9999 || (input.Kind is { } of && AwardWords.KindOf(q.Key) != of)))
            yield return AwardFindings.Missing("名额，0 以上的整数", "Quotas");
    }
}
