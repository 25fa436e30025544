using PartyBuilding.Core.Returns.Annual;
using PartyBuilding.Core.Returns.Queries;

namespace PartyBuilding.Web.Features.Returns.Annual;

/// <summary>年报办理: the steps of one year, what each stands at, and the one thing to do next.</summary>
/// <param name="Years">To choose from, newest first.</param>
/// <param name="MayDirect">The district's own steps are open to the reader: computing and locking.</param>
/// <param name="MayReview">Returns of others may be gone through; a leader reads where things stand and no more.</param>
/// <param name="MayExport">The set may be taken along as a workbook.</param>
/// <param name="Own">Returns of the reader's own organisation, by form: what a body fills in.</param>
public sealed record AnnualPage(AnnualYear State, IReadOnlyList<int> Years, bool MayDirect, bool MayReview, bool MayExport, IReadOnlyList<AnnualOwn> Own)
{
    /// <summary>Typed on locking, kept when it is refused.</summary>
    public string? Reason { get; init; }

    /// <summary>Forms ticked to be opened, kept when it is refused; null before: those that the register answers.</summary>
    public IReadOnlyList<string>? Codes { get; init; }

    public bool IsTicked(AnnualForm form) => Codes?.Contains(form.Definition.Code) ?? (!State.IsOpened && form.IsFromLedger);

    public string At => $"/returns/annual?year={State.Year}";

    /// <summary>The first step not done that the reader takes part in; null when there is none.</summary>
    public AnnualStep? Next => State.Steps.FirstOrDefault(s => !s.IsDone && TakesPart(s.Kind));

    public bool IsWorking => State.Run is { IsOver: false };

    /// <summary>The query part of addresses about the first form that has been opened; of all the pages a step leads to, one is first.</summary>
    public string? Query(Func<AnnualFormState, bool>? which = null)
        => (State.Forms.FirstOrDefault(f => f.Form.Period is not null && (which?.Invoke(f) ?? true)) ?? State.Forms.FirstOrDefault(f => f.Form.Period is not null))?.Form.Period?.Query;

    /// <summary>Where the one button of the next step leads; null for a step taken on this page, or while there is nothing to do but wait.</summary>
    public (string Href, string Words)? Link => (Next?.Kind, Query()) switch
    {
        (AnnualStepKind.Forms, _) => ("/returns/forms", "查看表式"),
        (AnnualStepKind.Checks, _) => ($"/returns/checks{Query(HasErrors)}", "逐条改正"),
        (AnnualStepKind.Explanations, _) => ($"/returns/checks{Query()}", "看须说明的"),
        (AnnualStepKind.Acceptance, _) when MayDirect && State.Bodies.Sum(b => b.Ready) > 0 => ($"/returns/acceptance{Query()}", "去接收"),
        (AnnualStepKind.Acceptance, _) when MayDirect && State.Bodies.Sum(b => b.Waiting) == 0 => ($"/returns/chase{Query()}", "去催报"),
        (AnnualStepKind.Acceptance, _) when Own.FirstOrDefault(o => o.IsOpen) is { } own => ($"/returns/{own.Key}", "填报本单位年报"),
        (AnnualStepKind.Acceptance, _) => ($"/returns/review{Query()}", "去审核"),
        (AnnualStepKind.Freeze, _) => ("#lock-year", "去锁定"),
        (AnnualStepKind.Print, { } query) when query.Length > 0 => ($"/returns/annual/print?year={State.Year}", "打印这一套"),
        _ => null,
    };

    private bool TakesPart(AnnualStepKind step) => step switch
    {
        AnnualStepKind.Forms or AnnualStepKind.Units or AnnualStepKind.Compute or AnnualStepKind.Freeze => MayDirect,
        AnnualStepKind.Checks or AnnualStepKind.Explanations => MayReview && State.IsOpened,
        AnnualStepKind.Acceptance => State.IsOpened && (MayReview || Own.Any(o => o.IsOpen)),
        _ => State.IsOpened,
    };

    private bool HasErrors(AnnualFormState form) => State.Checks.Any(c => c.Form == form.Form && c.Errors > 0);
}
