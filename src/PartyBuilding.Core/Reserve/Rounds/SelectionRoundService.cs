using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Reserve.Units;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Reserve.Rounds;

/// <summary>The district opens rounds, sets their calendar, enters units and ends them.</summary>
public sealed class SelectionRoundService(PartyBuildingDbContext db, LedgerTransaction ledger, SelectionDesk desk, RuleBook rules, CodeTableStore codes)
{
    private const int Most = 99999;

    public Task<Outcome<Guid>> OpenAsync(OpenSelection input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async _ =>
            {
                if (!context.Actor.May(Permission.ManageReserve))
                    return Outcome<Guid>.Forbidden();
                var district = await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == input.OrganisationKey && o.ClosedOn == null, cancel);
                if (district is null)
                    return Outcome<Guid>.NotFound();
                if (OrganisationPath.Depth(district.Path) != 1)
                    return Outcome<Guid>.Forbidden();
                if (await db.Set<SelectionRound>().AnyAsync(r => r.PublicId == input.Key, cancel))
                    return Outcome<Guid>.Ok(input.Key);
                var known = (await codes.CurrentAsync(cancel)).Entries(CodeStandards.ReserveDirection, context.Today).ToDictionary(c => c.Code, c => c.Name);
                var findings = Check(input, known, context.Today).ToList();
                if (input.Basis is { } chosen)
                {
                    findings.AddRange((await rules.CurrentAsync(cancel)).Evaluate(
                        RoundChecks.Chief, new ChiefFacts(chosen, input.IsChief, input.IsMunicipal), context.Today, RuleOccasion.Decision).Blocking);
                }

                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var round = Make(input, district, known);
                db.Add(round);
                desk.Record(context, "selection.opened", round, $"开展{round.Title}，{SelectionWords.Bases[round.Basis]}");
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    public Task<Outcome<Guid>> ChangeAsync(ChangeSelection input, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input.Key, input.Version, context, round =>
        {
            var findings = Texts(input.Title, input.Document, input.Target, input.NearTarget).Concat(Calendar(round.Basis, input.Windows)).ToList();
            if (findings.Count > 0)
                return Task.FromResult<IReadOnlyList<Finding>>(findings);
            (round.Title, round.Document) = (ChineseText.Clean(input.Title), ChineseText.OrNull(input.Document));
            (round.Target, round.NearTarget) = (input.Target, input.NearTarget);
            foreach (var days in input.Windows)
                (round.Window(days.Stage)!.From, round.Window(days.Stage)!.To) = (days.From, days.To!.Value);
            desk.Record(context, "selection.changed", round, $"修改{round.Title}的日程和目标");
            return Task.FromResult<IReadOnlyList<Finding>>([]);
        }, cancel);

    public Task<Outcome<Guid>> AddUnitAsync(AddSelectionUnit input, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input.Key, input.Version, context, async round =>
        {
            if (await db.Set<SelectionUnit>().AnyAsync(u => u.PublicId == input.UnitKey, cancel))
                return [];
            var findings = Numbers(input).ToList();
            var organisation = await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == input.OrganisationKey && o.ClosedOn == null, cancel);
            if (organisation is null || organisation.Kind == OrganisationKind.Branch || organisation.Id == round.OrganisationId)
                findings.Add(SelectionFindings.Unit(nameof(input.OrganisationKey)));
            else if (await db.Set<SelectionUnit>().AnyAsync(u => u.RoundId == round.Id && u.OrganisationId == organisation.Id, cancel))
                findings.Add(SelectionFindings.UnitTwice(nameof(input.OrganisationKey)));
            var direction = round.Directions.Find(d => d.Id == input.DirectionId);
            if (direction is null)
                findings.Add(SelectionFindings.Choice("专业方向", nameof(input.DirectionId)));
            else
            {
                findings.AddRange((await rules.CurrentAsync(cancel)).Evaluate(
                    RoundChecks.Separate, new SeparateFacts(round.IsSeparate, direction.IsSeparate, direction.Name), context.Today, RuleOccasion.Decision).Blocking);
            }

            if (findings.Count > 0)
                return findings;
            db.Add(new SelectionUnit
            {
                PublicId = input.UnitKey, RoundId = round.Id, OrganisationId = organisation!.Id, DirectionId = direction!.Id, Employer = input.Employer!.Value,
                Chiefs = (short)input.Chiefs!.Value, Deputies = (short)input.Deputies!.Value, Headcount = input.Headcount!.Value,
            });
            desk.Record(context, "selection.unit-added", round, $"{round.Title}列入{organisation.Name}");
            return [];
        }, cancel);

    /// <summary>Ends the round: nothing of it changes any more.</summary>
    public Task<Outcome<Guid>> EndAsync(Guid key, int version, CommandContext context, CancellationToken cancel = default)
        => RunAsync(key, version, context, async round =>
        {
            if (await db.Set<SelectionUnit>().AnyAsync(u => u.RoundId == round.Id && u.SubmittedOn != null && u.ReviewedOn == null, cancel))
                return [SelectionFindings.NotNow("结束：还有单位的材料没有审核")];
            round.EndedOn = context.Today;
            desk.Record(context, "selection.ended", round, $"{round.Title}结束");
            return [];
        }, cancel);

    private Task<Outcome<Guid>> RunAsync(
        Guid key, int version, CommandContext context, Func<SelectionRound, Task<IReadOnlyList<Finding>>> work, CancellationToken cancel)
        => ledger.RunAsync<Guid>(
            async _ =>
            {
                var opened = await desk.RoundAsync(key, version, context, cancel);
                if (opened.Value is not { } round)
                    return Outcome<Guid>.From(opened);
                var findings = await work(round);
                return findings.Count > 0 ? Outcome<Guid>.Refused(findings) : Outcome<Guid>.Ok(key);
            },
            cancel);

    private static SelectionRound Make(OpenSelection input, Organisation district, Dictionary<string, string> names) => new()
    {
        PublicId = input.Key, OrganisationId = district.Id, Organisation = district, Basis = input.Basis!.Value, Year = (short)input.Year!.Value,
        Title = ChineseText.Clean(input.Title), Document = ChineseText.OrNull(input.Document), IsChief = input.IsChief, IsBureau = input.IsBureau, IsMunicipal = input.IsMunicipal,
        IsSeparate = input.IsSeparate, Target = input.Target, NearTarget = input.NearTarget, BornFrom = input.BornFrom, BachelorBornFrom = input.BachelorBornFrom,
        Windows = [.. input.Windows.Select(w => new SelectionWindow { Stage = w.Stage, From = w.From, To = w.To!.Value })],
        Directions = [.. input.Directions.Distinct(StringComparer.Ordinal).Select(d => new SelectionDirection { Code = d, Name = names[d], IsSeparate = input.Separate.Contains(d, StringComparer.Ordinal) })],
    };

    private static IEnumerable<Finding> Check(OpenSelection input, Dictionary<string, string> directions, DateOnly today)
    {
        if (input.Basis is not { } basis || !Enum.IsDefined(basis))
            yield return SelectionFindings.Choice("办法", nameof(input.Basis));
        else
        {
            foreach (var finding in Calendar(basis, input.Windows))
                yield return finding;
        }

        if (input.Year is null or < 1949 || input.Year > today.Year + 1)
            yield return SelectionFindings.Missing("年度，四位数", nameof(input.Year));
        foreach (var finding in Texts(input.Title, input.Document, input.Target, input.NearTarget))
            yield return finding;
        if (input.Directions.Count == 0 || input.Directions.Any(d => !directions.ContainsKey(d)))
            yield return SelectionFindings.Choice("专业方向，至少一个", nameof(input.Directions));
    }

    private static IEnumerable<Finding> Texts(string? title, string? document, int? target, int? near)
    {
        if (ChineseText.Clean(title).Length is 0 or > 120)
            yield return SelectionFindings.Missing("名称，不超过 120 字", "Title");
        if (ChineseText.Clean(document).Length > 100)
            yield return SelectionFindings.TooLong("文件", 100, "Document");
        if (target is < 0 or > Most)
            yield return SelectionFindings.Number("全区目标", Most, "Target");
        if (near is < 0 or > Most || near > target)
            yield return SelectionFindings.Number("其中近期目标", target ?? Most, "NearTarget");
    }

    private static IEnumerable<Finding> Calendar(SelectionBasis basis, IReadOnlyList<StageDays> windows)
    {
        var stages = SelectionStages.Of(basis);
        DateOnly? last = null;
        foreach (var stage in stages)
        {
            var days = windows.FirstOrDefault(w => w.Stage == stage);
            if (days?.To is not { } to)
                yield return SelectionFindings.Missing($"{SelectionWords.Stage(stage, basis)}的截止日期", $"To_{(int)stage}");
            else if (days.From > to || to < last)
                yield return SelectionFindings.Windows($"To_{(int)stage}");
            last = days?.To ?? last;
        }

        if (windows.Any(w => !stages.Contains(w.Stage)) || windows.Select(w => w.Stage).Distinct().Count() != windows.Count)
            yield return SelectionFindings.Windows("");
    }

    private static IEnumerable<Finding> Numbers(AddSelectionUnit input)
    {
        if (input.Employer is not { } employer || !Enum.IsDefined(employer))
            yield return SelectionFindings.Choice("单位性质", nameof(input.Employer));
        if (input.Chiefs is not (>= 0 and <= 99))
            yield return SelectionFindings.Number("正职职数", 99, nameof(input.Chiefs));
        if (input.Deputies is not (>= 0 and <= 99))
            yield return SelectionFindings.Number("副职职数", 99, nameof(input.Deputies));
        if (input.Headcount is not (>= 1 and <= Most))
            yield return SelectionFindings.Missing("单位人数，1 以上的整数", nameof(input.Headcount));
    }
}
