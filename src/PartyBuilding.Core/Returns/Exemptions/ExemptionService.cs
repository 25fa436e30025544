using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Periods;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Returns.Exemptions;

/// <summary>Exempts a branch, or a body that files for all below it, from a form for some months (免报). Periods that are open already stay as they are.</summary>
public sealed class ExemptionService(PartyBuildingDbContext db, LedgerTransaction ledger, FormStore forms, EventLog events)
{
    private const int MostMonths = 24;

    public Task<Outcome<Guid>> GrantAsync(GrantExemption input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync(async _ =>
        {
            if (!await DistrictDesk.IsDistrictAsync(db, context, cancel))
                return Outcome<Guid>.NotFound();
            var organisation = await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == input.OrganisationKey, cancel);
            if (organisation is null)
                return Outcome<Guid>.NotFound();
            var form = (await forms.FindAsync(input.FormCode, input.From, cancel))?.Definition;
            var faults = Faults(input, organisation, form, context).ToList();
            if (faults.Count == 0 && await OverlapAsync(input, organisation.Id, cancel) is { } other)
                faults.Add(Fault("From", $"与已有的免报（{new Month(other.FromMonth).Title}至{new Month(other.ToMonth).Previous.Title}）重叠。", "请改月份，或先截止已有的免报。"));
            if (faults.Count > 0)
                return Outcome<Guid>.Refused(faults);

            var exemption = new ReturnExemption
            {
                PublicId = PublicKey.New(context.At),
                OrganisationId = organisation.Id,
                FormCode = input.FormCode,
                FromMonth = input.From.Value,
                ToMonth = input.Last.Next.Value,
                Reason = context.Reason!,
                Document = input.Document!.Trim(),
            };
            db.Add(exemption);
            events.Add(
                context, "exemption.granted", new EventSubject(EventSubject.Organisation, organisation.PublicId, organisation.Path),
                $"{input.From.Title}至{input.Last.Title}免报{form!.Name}，依据{exemption.Document}");
            return Outcome<Guid>.Ok(exemption.PublicId);
        }, cancel);

    /// <summary>Ends an exemption early: <paramref name="last"/> is its last month, or the one before its first to take it back altogether.</summary>
    public Task<Outcome<Guid>> EndAsync(Guid key, int version, Month last, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync(async _ =>
        {
            var exemption = await db.Set<ReturnExemption>().SingleOrDefaultAsync(e => e.PublicId == key, cancel);
            if (exemption is null || !await DistrictDesk.IsDistrictAsync(db, context, cancel))
                return Outcome<Guid>.NotFound();
            if (exemption.Version != version)
                return Outcome<Guid>.Conflict("这条免报刚被别人修改过，请核对最新内容后再提交。");
            var (first, end) = (new Month(exemption.FromMonth), new Month(exemption.ToMonth).Previous);
            if (string.IsNullOrWhiteSpace(context.Reason))
                return Outcome<Guid>.Refused(Fault("Reason", "请写明提前截止的原因。"));
            if (last < first.Previous || last >= end)
                return Outcome<Guid>.Refused(Fault("Last", $"只能提前：填 {first.Previous} 到 {end.Previous} 之间的月份；填 {first.Previous} 表示全部取消。"));
            var organisation = await db.Organisations.SingleAsync(o => o.Id == exemption.OrganisationId, cancel);
            exemption.ToMonth = last.Next.Value;
            var name = (await forms.FindAsync(exemption.FormCode, first, cancel))?.Definition.Name ?? exemption.FormCode;
            events.Add(
                context, "exemption.ended", new EventSubject(EventSubject.Organisation, organisation.PublicId, organisation.Path),
                last < first ? $"取消{first.Title}起的免报（{name}）" : $"{name}的免报提前到{last.Title}为止");
            return Outcome<Guid>.Ok(key);
        }, cancel);

    private static IEnumerable<Finding> Faults(GrantExemption input, Organisation organisation, FormDefinition? form, CommandContext context)
    {
        if (form is null)
            yield return Fault("FormCode", "请选择免报的报表。");
        else if (organisation.ClosedOn is not null || !form.FiledBy.Includes(organisation.Kind, organisation.Path))
            yield return Fault("FormCode", $"{form.Name}由{form.FiledBy.Title()}填报，只有现有的{form.FiledBy.Title()}可以免报。");
        if (input.Last < input.From)
            yield return Fault("Last", "止月不能早于起月。");
        else if (input.Last > input.From.AddMonths(MostMonths - 1))
            yield return Fault("Last", $"一次最多免报 {MostMonths} 个月。");
        if (string.IsNullOrWhiteSpace(input.Document))
            yield return Fault("Document", "请写明批准免报的文件名称或文号。");
        else if (input.Document.Trim().Length > 100)
            yield return Fault("Document", "文件名称和文号最多 100 字。");
        if (string.IsNullOrWhiteSpace(context.Reason))
            yield return Fault("Reason", "请写明免报的原因。");
        else if (context.Reason.Length > 400)
            yield return Fault("Reason", "原因最多 400 字。");
    }

    private async Task<ReturnExemption?> OverlapAsync(GrantExemption input, int organisationId, CancellationToken cancel)
    {
        var (from, to) = (input.From.Value, input.Last.Next.Value);
        return await db.Set<ReturnExemption>().AsNoTracking().FirstOrDefaultAsync(
            e => e.OrganisationId == organisationId && e.FormCode == input.FormCode && e.FromMonth < to && e.ToMonth > from && e.FromMonth < e.ToMonth, cancel);
    }

    private static Finding Fault(string field, string message, string? remedy = null)
        => new("EXEMPTION", RuleForce.Must, message, field.Length == 0 ? null : field, remedy);
}
