using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Access;
using PartyBuilding.Core.Audit;
using PartyBuilding.Core.Cadres;
using PartyBuilding.Core.Cadres.Posts;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Resignations;

/// <summary>辞职 in its four kinds. The post ends by the command of the cadre's record.</summary>
public sealed class ResignationService(PartyBuildingDbContext db, EventLog events, LedgerTransaction ledger, RuleBook rules, CadrePostService posts)
{
    private const int MostForms = 9999;

    public Task<Outcome<Guid>> OpenAsync(OpenResignation input, CommandContext context, CancellationToken cancel = default)
        => ledger.RunAsync<Guid>(
            async _ =>
            {
                ArgumentNullException.ThrowIfNull(input);
                if (!context.Actor.May(Permission.ManageAppointments))
                    return Outcome<Guid>.Forbidden();
                if (await db.Set<Resignation>().AnyAsync(r => r.PublicId == input.Key, cancel))
                    return Outcome<Guid>.Ok(input.Key);
                var decider = await db.Organisations.In(context.Scope).SingleOrDefaultAsync(o => o.PublicId == input.DeciderKey && o.Kind != OrganisationKind.Branch, cancel);
                var cadre = await db.Set<Cadre>().Include(c => c.Person).SingleOrDefaultAsync(
                    c => c.PublicId == input.CadreKey && c.LeftOn == null && db.Organisations.In(context.Scope).Any(o => o.Id == c.OrganisationId), cancel);
                var post = cadre is null ? null : await db.Set<CadrePost>().SingleOrDefaultAsync(
                    p => p.Key == input.PostKey && p.CadreId == cadre.Id && p.SupersededNo == Recorded.Current && p.ValidTo == Recorded.Open, cancel);
                var findings = await CheckAsync(input, decider, cadre, post, context, cancel);
                if (findings.Count > 0)
                    return Outcome<Guid>.Refused(findings);
                var opened = new Resignation
                {
                    PublicId = input.Key, DeciderId = decider!.Id, Decider = decider, CadreId = cadre!.Id, Name = cadre.Person!.Name, PostKey = post!.Key, Post = post.Unit + post.Title, Kind = input.Kind!.Value,
                    Cause = input.Cause!.Value, Facts = ChineseText.Clean(input.Facts), IsByLaw = input.IsByLaw, NotifiedOn = input.NotifiedOn, NewPost = ChineseText.OrNull(input.NewPost), IsIncompatible = input.IsIncompatible,
                    AdmonishedOn = input.AdmonishedOn, Unfit = input.Unfit, Forms = input.Forms, OrderedOn = input.OrderedOn, TalkedOn = input.TalkedOn,
                };
                db.Add(opened);
                Record(context, "resignation.opened", opened, $"{opened.Name}，{opened.Post}：{ResignationWords.Kinds[opened.Kind]}");
                return Outcome<Guid>.Ok(input.Key);
            },
            cancel);

    public Task<Outcome<Guid>> ApplyAsync(ApplyResignation input, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input.Key, input.Version, "登记申请", context, async (found, catalogue) =>
        {
            if (found.AppliedOn is not null || (found.Kind == ResignationKind.Ordered && found.NotifiedOn is null))
                return [ResignationFindings.Fields.NotNow("登记申请：已经登记，或者还没有送达通知")];
            var fields = ResignationFindings.Fields;
            List<Finding> findings =
            [
                .. FieldFindings.Given(
                    fields.Day(input.AppliedOn, context.Today, "收到申请的日期", nameof(input.AppliedOn)),
                    found.NotifiedOn is { } notified && input.AppliedOn < notified ? fields.Order("收到申请的日期", "通知的日期", notified, nameof(input.AppliedOn)) : null,
                    fields.AtMost(input.Understanding, "思想认识", Resignation.LongestText, nameof(input.Understanding)), fields.AtMost(input.Destination, "去向", Resignation.LongestShort, nameof(input.Destination)),
                    input.PledgedOn > context.Today ? fields.Future("书面保证的日期", nameof(input.PledgedOn)) : null),
                .. catalogue.Evaluate(
                    ResignationChecks.Application,
                    new ApplicationFacts(found.Kind, ChineseText.OrNull(input.Understanding) is not null, input.QuitsEmployment, ChineseText.OrNull(input.Destination) is not null, input.PledgedOn is not null), context.Today, RuleOccasion.Decision).Blocking,
            ];
            if (findings.Count > 0)
                return findings;
            (found.AppliedOn, found.Understanding, found.QuitsEmployment, found.Destination, found.PledgedOn) =
                (input.AppliedOn, ChineseText.OrNull(input.Understanding), input.QuitsEmployment, ChineseText.OrNull(input.Destination), input.PledgedOn);
            Record(context, "resignation.applied", found, $"收到{found.Name}的书面申请，{input.AppliedOn:yyyy-MM-dd}");
            return await Task.FromResult<IReadOnlyList<Finding>>([]);
        }, cancel);

    public Task<Outcome<Guid>> DecideAsync(DecideResignation input, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input.Key, input.Version, "作出决定", context, (found, catalogue) =>
        {
            if (found.AppliedOn is not { } applied || found.Kind == ResignationKind.Ordered || found.Decision is ResignationDecision.Agreed or ResignationDecision.Refused)
                return Task.FromResult<IReadOnlyList<Finding>>([ResignationFindings.Fields.NotNow("作出决定：还没有申请，或者已经决定")]);
            var fields = ResignationFindings.Fields;
            List<Finding> findings =
            [
                .. FieldFindings.Given(
                    input.Decision is { } decision && Enum.IsDefined(decision) ? null : fields.Choice("决定", nameof(input.Decision)), fields.Day(input.DecidedOn, context.Today, "决定日期", nameof(input.DecidedOn)),
                    input.DecidedOn < applied ? fields.Order("决定日期", "收到申请的日期", applied, nameof(input.DecidedOn)) : null, input.TalkedOn > context.Today ? fields.Future("谈话日期", nameof(input.TalkedOn)) : null,
                    input.RepliedOn is { } replied ? fields.Day(replied, context.Today, "答复日期", nameof(input.RepliedOn)) : null,
                    input.RepliedOn < input.DecidedOn ? fields.Order("答复日期", "决定日期", input.DecidedOn!.Value, nameof(input.RepliedOn)) : null,
                    fields.AtMost(input.UnitOpinion, "单位党组织意见", Resignation.LongestText, nameof(input.UnitOpinion)), fields.AtMost(input.DisciplineOpinion, "纪检监察机关意见", Resignation.LongestText, nameof(input.DisciplineOpinion))),
                .. found.Kind == ResignationKind.Official ? [] : catalogue.Evaluate(ResignationChecks.Decision, Facts(found, input), context.Today, RuleOccasion.Decision).Blocking,
            ];
            if (findings.Count > 0)
                return Task.FromResult<IReadOnlyList<Finding>>(findings);
            (found.UnitOpinion, found.DisciplineOpinion, found.TalkedOn) = (ChineseText.OrNull(input.UnitOpinion), ChineseText.OrNull(input.DisciplineOpinion), input.TalkedOn);
            (found.DecidedOn, found.Decision, found.EmploymentDecision, found.RepliedOn) = (input.DecidedOn, input.Decision, found.QuitsEmployment ? input.EmploymentDecision : null, input.RepliedOn);
            Record(context, "resignation.decided", found, $"{found.Name}{ResignationWords.Kinds[found.Kind]}：{ResignationWords.Decisions[input.Decision!.Value]}，{input.DecidedOn:yyyy-MM-dd}");
            return Task.FromResult<IReadOnlyList<Finding>>([]);
        }, cancel);

    public Task<Outcome<Guid>> AppealAsync(AppealResignation input, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input.Key, input.Version, "登记申诉", context, (found, catalogue) =>
        {
            if (found is not { Kind: ResignationKind.Ordered, NotifiedOn: { } notified, AppealedOn: null, AppliedOn: null })
                return Task.FromResult<IReadOnlyList<Finding>>([ResignationFindings.Fields.NotNow("登记申诉：没有责令，或者已经申请、申诉")]);
            var (fields, text) = (ResignationFindings.Fields, ChineseText.Clean(input.Appeal));
            List<Finding> findings =
            [
                .. FieldFindings.Given(
                    fields.Day(input.AppealedOn, context.Today, "申诉日期", nameof(input.AppealedOn)), input.AppealedOn < notified ? fields.Order("申诉日期", "通知的日期", notified, nameof(input.AppealedOn)) : null,
                    fields.Text(text, "申诉理由", Resignation.LongestText, nameof(input.Appeal))),
                .. input.AppealedOn is { } on ? catalogue.Evaluate(ResignationChecks.Appeal, new AppealFacts(notified, on), context.Today, RuleOccasion.Decision).Blocking : [],
            ];
            if (findings.Count > 0)
                return Task.FromResult<IReadOnlyList<Finding>>(findings);
            (found.AppealedOn, found.Appeal) = (input.AppealedOn, text);
            Record(context, "resignation.appealed", found, $"{found.Name}提出申诉，{input.AppealedOn:yyyy-MM-dd}");
            return Task.FromResult<IReadOnlyList<Finding>>([]);
        }, cancel);

    public Task<Outcome<Guid>> ReviewAsync(ReviewAppeal input, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input.Key, input.Version, "登记复查", context, (found, _) =>
        {
            var fields = ResignationFindings.Fields;
            if (found is not { AppealedOn: { } appealed, ReviewedOn: null })
                return Task.FromResult<IReadOnlyList<Finding>>([fields.NotNow("登记复查：没有申诉，或者已经复查")]);
            var findings = FieldFindings.Given(
                fields.Day(input.ReviewedOn, context.Today, "复查决定的日期", nameof(input.ReviewedOn)), input.ReviewedOn < appealed ? fields.Order("复查决定的日期", "申诉日期", appealed, nameof(input.ReviewedOn)) : null,
                input.IsUpheld is null ? fields.Choice("复查结果", nameof(input.IsUpheld)) : null);
            if (findings.Count > 0)
                return Task.FromResult(findings);
            (found.ReviewedOn, found.IsUpheld) = (input.ReviewedOn, input.IsUpheld);
            Record(context, "resignation.reviewed", found, $"{found.Name}的申诉：{(input.IsUpheld == true ? "维持" : "撤销")}责令辞职，{input.ReviewedOn:yyyy-MM-dd}");
            return Task.FromResult(findings);
        }, cancel);

    public Task<Outcome<Guid>> AnnounceAsync(AnnounceNewPost input, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input.Key, input.Version, "公布新任职务", context, (found, catalogue) =>
        {
            var fields = ResignationFindings.Fields;
            if (found.Kind != ResignationKind.Official || found.NewPost is null)
                return Task.FromResult<IReadOnlyList<Finding>>([fields.NotNow("公布新任职务：没有登记新任职务")]);
            List<Finding> findings =
            [
                .. FieldFindings.Given(fields.Day(input.AnnouncedOn, context.Today, "公布日期", nameof(input.AnnouncedOn))),
                .. catalogue.Evaluate(ResignationChecks.Announcement, End(found, catalogue, context.Today, false) with { AnnouncedOn = input.AnnouncedOn }, context.Today, RuleOccasion.Decision).Blocking,
            ];
            if (findings.Count > 0)
                return Task.FromResult<IReadOnlyList<Finding>>(findings);
            found.AnnouncedOn = input.AnnouncedOn;
            Record(context, "resignation.announced", found, $"{found.Name}的新任职务公布，{input.AnnouncedOn:yyyy-MM-dd}");
            return Task.FromResult<IReadOnlyList<Finding>>([]);
        }, cancel);

    public Task<Outcome<Guid>> CompleteAsync(CompleteResignation input, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input.Key, input.Version, "办理手续", context, async (found, catalogue) =>
        {
            var (fields, document) = (ResignationFindings.Fields, ChineseText.Clean(input.Document));
            if (found.CompletedOn is not null)
                return [fields.NotNow("办理手续：已经办完")];
            List<Finding> findings =
            [
                .. FieldFindings.Given(fields.Day(input.On, context.Today, "免去职务的日期", nameof(input.On)), fields.Text(document, "文号", CadrePost.LongestDocument, nameof(input.Document))),
                .. catalogue.Evaluate(ResignationChecks.Completion, End(found, catalogue, context.Today, input.IsRemoval), context.Today, RuleOccasion.Decision).Blocking,
            ];
            if (findings.Count > 0)
                return findings;
            (found.CompletedOn, found.Document, found.IsRemoval) = (input.On, document, input.IsRemoval);
            Record(context, "resignation.completed", found, $"{found.Name}{(input.IsRemoval ? "免去" : "辞去")}{found.Post}，{input.On:yyyy-MM-dd}");
            var cadre = await db.Set<Cadre>().AsNoTracking().Where(c => c.Id == found.CadreId).Select(c => new { c.PublicId, c.Version }).SingleAsync(cancel);
            var ended = await posts.EndAsync(new EndCadrePost(cadre.PublicId, cadre.Version, found.PostKey, input.On!.Value, document), context, cancel);
            return ended.IsOk ? [] : ended.Findings.Count > 0 ? ended.Findings : [fields.NotNow("办理手续：这名干部的记录不由您修改")];
        }, cancel);

    public Task<Outcome<Guid>> PublishAsync(PublishResignation input, CommandContext context, CancellationToken cancel = default)
        => RunAsync(input.Key, input.Version, "登记公布", context, (found, catalogue) =>
        {
            var (fields, scope) = (ResignationFindings.Fields, ChineseText.Clean(input.PublishedTo));
            if (!found.MustBePublished || found.PublishedOn is not null)
                return Task.FromResult<IReadOnlyList<Finding>>([fields.NotNow("登记公布：不用公布，或者已经公布")]);
            List<Finding> findings =
            [
                .. FieldFindings.Given(
                    fields.Day(input.PublishedOn, context.Today, "公布日期", nameof(input.PublishedOn)), fields.Text(scope, "公布的范围", Resignation.LongestShort, nameof(input.PublishedTo)),
                    input.PublishedOn < found.CompletedOn ? fields.Order("公布日期", "办完手续的日期", found.CompletedOn!.Value, nameof(input.PublishedOn)) : null),
                .. catalogue.Evaluate(ResignationChecks.Publication, End(found, catalogue, context.Today, false), context.Today, RuleOccasion.Decision).Blocking,
            ];
            if (findings.Count > 0)
                return Task.FromResult<IReadOnlyList<Finding>>(findings);
            (found.PublishedOn, found.PublishedTo) = (input.PublishedOn, scope);
            Record(context, "resignation.published", found, $"{found.Name}{ResignationWords.Kinds[found.Kind]}在{scope}公布，{input.PublishedOn:yyyy-MM-dd}");
            return Task.FromResult<IReadOnlyList<Finding>>([]);
        }, cancel);

    private async Task<List<Finding>> CheckAsync(OpenResignation input, Organisation? decider, Cadre? cadre, CadrePost? post, CommandContext context, CancellationToken cancel)
    {
        var (fields, catalogue) = (ResignationFindings.Fields, await rules.CurrentAsync(cancel));
        List<Finding> findings =
        [
            .. FieldFindings.Given(
                decider is null ? ResignationFindings.Decider() : null, cadre is null ? ResignationFindings.Cadre() : null, cadre is not null && post is null ? ResignationFindings.Post() : null,
                input.Kind is { } kind && Enum.IsDefined(kind) ? null : fields.Choice("辞职种类", nameof(input.Kind)),
                input.Cause is { } cause && Enum.IsDefined(cause) && input.Kind is { } of && ResignationWords.Belongs(cause, of) ? null : ResignationFindings.Cause(),
                fields.Text(ChineseText.Clean(input.Facts), "情况", Resignation.LongestText, nameof(input.Facts)), fields.AtMost(input.NewPost, "新任职务", Resignation.LongestShort, nameof(input.NewPost)),
                input.Unfit is < 0 or > MostForms || input.Forms is < 0 or > MostForms || input.Unfit > input.Forms ? ResignationFindings.Forms() : null,
                input.Kind == ResignationKind.Official ? fields.Day(input.NotifiedOn, context.Today, "通知的日期", nameof(input.NotifiedOn)) : input.NotifiedOn > context.Today ? fields.Future("通知的日期", nameof(input.NotifiedOn)) : null,
                input.Kind == ResignationKind.Ordered ? fields.Day(input.OrderedOn, context.Today, "决定责令的日期", nameof(input.OrderedOn)) : null,
                input.TalkedOn > context.Today ? fields.Future("谈话日期", nameof(input.TalkedOn)) : null,
                input.NotifiedOn < input.OrderedOn ? fields.Order("送达通知的日期", "决定责令的日期", input.OrderedOn!.Value, nameof(input.NotifiedOn)) : null),
        ];
        if (findings.Count == 0 && await db.Set<Resignation>().AnyAsync(r => r.PostKey == post!.Key && r.CompletedOn == null && r.Decision != ResignationDecision.Refused && r.IsUpheld != false, cancel))
            findings.Add(ResignationFindings.Twice());
        if (input.Kind == ResignationKind.Ordered && findings.Count == 0)
        {
            var facts = new OrderFacts(input.Cause!.Value, input.AdmonishedOn, input.OrderedOn, input.Unfit, input.Forms, input.TalkedOn is not null, input.NotifiedOn is not null);
            findings.AddRange(catalogue.Evaluate(ResignationChecks.Order, facts, context.Today, RuleOccasion.Decision).Blocking);
        }

        return findings;
    }

    private Task<Outcome<Guid>> RunAsync(
        Guid key, int version, string what, CommandContext context, Func<Resignation, RuleCatalogue, Task<IReadOnlyList<Finding>>> work, CancellationToken cancel)
        => ledger.RunAsync<Guid>(
            async _ =>
            {
                if (!context.Actor.May(Permission.ManageAppointments))
                    return Outcome<Guid>.Forbidden();
                var found = await db.Set<Resignation>().Include(r => r.Decider).SingleOrDefaultAsync(r => r.PublicId == key && db.Organisations.In(context.Scope).Any(o => o.Id == r.DeciderId), cancel);
                if (found is null)
                    return Outcome<Guid>.NotFound();
                if (found.Version != version)
                    return Outcome<Guid>.Conflict("这件辞职刚被别人修改过，请核对最新内容后再提交。");
                if (found.IsOver)
                    return Outcome<Guid>.Refused(ResignationFindings.Fields.NotNow($"{what}：这件辞职已经办结"));
                db.Entry(found).State = EntityState.Modified;
                var findings = await work(found, await rules.CurrentAsync(cancel));
                return findings.Count > 0 ? Outcome<Guid>.Refused(findings) : Outcome<Guid>.Ok(key);
            },
            cancel);

    private static DecisionFacts Facts(Resignation found, DecideResignation input)
    {
        var missing = new List<string>();
        if (found.Kind == ResignationKind.Voluntary && ChineseText.OrNull(input.UnitOpinion) is null)
            missing.Add("所在单位党组织");
        if (ChineseText.OrNull(input.DisciplineOpinion) is null)
            missing.Add("纪检监察机关");
        return new DecisionFacts(found.Kind, missing, input.TalkedOn is not null, found.QuitsEmployment, input.EmploymentDecision is not null);
    }

    private static EndFacts End(Resignation found, RuleCatalogue catalogue, DateOnly today, bool isRemoval)
    {
        var state = ResignationState.Of(found, ResignationTerms.Of(catalogue, today), today);
        return new EndFacts(state.IsAgreed, state.MayRemove, isRemoval, found.CompletedOn is not null, found.IsIncompatible, found.DecidedOn, found.AnnouncedOn);
    }

    private void Record(CommandContext context, string kind, Resignation found, string summary)
        => events.Add(context, kind, new EventSubject(EventSubject.Resignation, found.PublicId, found.Decider!.Path), summary);
}
