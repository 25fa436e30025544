using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;
using PartyBuilding.Core.Rules.Checks;

namespace PartyBuilding.Core.Organisations.ServicePoints;

/// <summary>Registers service points and closes them; nothing is deleted.</summary>
public sealed class ServicePointService(PartyBuildingDbContext db, LedgerTransaction ledger, OrganisationDesk desk, CodeTableStore codes, RuleBook book)
{
    private const int Longest = 120;

    /// <returns>Key of the service point.</returns>
    public Task<Outcome<Guid>> SaveAsync(SaveServicePoint input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async no =>
            {
                var opened = await desk.OpenStandingAsync(input.OrganisationKey ?? Guid.Empty, context, cancel);
                if (opened.Kind == OutcomeKind.NotFound)
                    return Outcome<Guid>.Refused(Must("SERVICE-ORG", "找不到这个党组织，或它不在您的管理范围内。", nameof(input.OrganisationKey), "请从列表中选择。"));
                if (!opened.IsOk)
                    return Outcome<Guid>.From(opened);
                if (input.Key is null && input.SubmissionKey is { } sent && await db.Set<ServicePoint>().AnyAsync(p => p.Key == sent, cancel))
                    return Outcome<Guid>.Ok(sent);
                var before = await BeforeAsync(input, context, cancel);
                if (input.Key is not null && before is null)
                    return Outcome<Guid>.NotFound();
                if (before is not null && before.RecordedNo != input.No)
                    return Outcome<Guid>.Conflict("这个服务站点刚被别人修改过，请核对最新内容后再提交。");
                var findings = (await CheckAsync(input, context.Today, cancel)).ToList();
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var place = (await codes.CurrentAsync(cancel)).Name(CodeStandards.ServicePlace, input.PlaceCode, context.Today)!;
                var rules = (await book.CurrentAsync(cancel)).Evaluate(
                    OrganisationChecks.ServicePoint, new ServicePointPlace(input.KindCode!, input.PlaceCode!, place), input.OpenedOn, RuleOccasion.Decision, context.Reason);
                if (rules.Refuses)
                    return Outcome<Guid>.Refused(rules.Blocking);

                var key = Write(before, opened.Value!.Id, input, no, context);
                desk.Record(context, "service-point.saved", opened.Value!, Words(before, input), no);
                return Outcome<Guid>.Ok(key, rules.Findings);
            },
            cancel);

    // The one it replaces must lie in scope as well: moving it to another organisation is no way to reach a stranger's.
    private async Task<ServicePoint?> BeforeAsync(SaveServicePoint input, CommandContext context, CancellationToken cancel)
        => input.Key is { } key && await new ServicePointQueries(db).FindAsync(key, context.Scope, cancel) is not null
            ? await db.Set<ServicePoint>().SingleAsync(p => p.Key == key && p.SupersededNo == Recorded.Current, cancel)
            : null;

    private Guid Write(ServicePoint? before, int organisationId, SaveServicePoint input, long no, CommandContext context)
    {
        var key = before?.Key ?? input.SubmissionKey ?? PublicKey.New(context.At);
        before?.Supersede(no);
        db.Add(new ServicePoint
        {
            Key = key, OrganisationId = organisationId, KindCode = input.KindCode!, PlaceCode = input.PlaceCode!, Name = ChineseText.Clean(input.Name),
            Address = ChineseText.Clean(input.Address) is { Length: > 0 } address ? address : null,
            ValidFrom = input.OpenedOn, ValidTo = input.ClosedOn ?? Recorded.Open, RecordedNo = no,
        });
        return key;
    }

    private static string Words(ServicePoint? before, SaveServicePoint input)
    {
        var name = ChineseText.Clean(input.Name);
        return before is null ? $"登记服务站点{name}，{input.OpenedOn:yyyy-MM-dd} 设立"
            : input.ClosedOn is { } day && before.ValidTo == Recorded.Open ? $"服务站点{name}撤销，{day:yyyy-MM-dd} 起" : $"修改服务站点{name}";
    }

    private async Task<IReadOnlyList<Finding>> CheckAsync(SaveServicePoint input, DateOnly today, CancellationToken cancel)
    {
        var findings = new List<Finding>();
        var table = await codes.CurrentAsync(cancel);
        if (ChineseText.Clean(input.Name) is not { Length: > 0 and <= Longest })
            findings.Add(Must("SERVICE-NAME", "请填写名称，不超过 120 字。", nameof(input.Name)));
        if (ChineseText.Clean(input.Address).Length > Longest)
            findings.Add(Must("SERVICE-ADDRESS", "地址不能超过 120 字。", nameof(input.Address)));
        if (table.Entries(CodeStandards.ServicePoint, today).All(e => e.Code != input.KindCode))
            findings.Add(Must("SERVICE-KIND", "请选择类别。", nameof(input.KindCode)));
        if (table.Entries(CodeStandards.ServicePlace, today).All(e => e.Code != input.PlaceCode))
            findings.Add(Must("SERVICE-PLACE", "请选择场所。", nameof(input.PlaceCode)));
        if (input.OpenedOn > today)
            findings.Add(Must("SERVICE-DATE", "设立日期不能晚于今天。", nameof(input.OpenedOn)));
        if (input.ClosedOn is { } closed && (closed < input.OpenedOn || closed > today))
            findings.Add(Must("SERVICE-CLOSED", "撤销日期不能早于设立日期，也不能晚于今天。", nameof(input.ClosedOn)));
        return findings;
    }

    private static Finding Must(string code, string message, string field, string? remedy = null) => new(code, RuleForce.Must, message, field, remedy);
}
