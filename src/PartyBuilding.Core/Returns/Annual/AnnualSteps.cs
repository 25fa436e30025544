namespace PartyBuilding.Core.Returns.Annual;

/// <summary>Works the steps out from what is there.</summary>
internal static class AnnualSteps
{
    public static IReadOnlyList<AnnualStep> Of(AnnualYear year) =>
        [Forms(year), Units(year), Compute(year), Checks(year), Explanations(year), Acceptance(year), Freeze(year), Print(year)];

    private static AnnualStep Forms(AnnualYear year) => new(
        AnnualStepKind.Forms, year.Forms.Count > 0, 0, year.Forms.Count == 0 ? "没有适用的年报表式"
        : year.IsOpened ? $"办理 {year.Used.Count} 套表，{year.Used.Sum(f => f.Form.Definition.Sections.Count)} 张分表"
        : $"可用 {year.Forms.Count} 套表");

    private static AnnualStep Units(AnnualYear year)
    {
        var expected = year.Forms.Sum(f => f.Progress?.Expected ?? 0);
        var exempt = year.Forms.Sum(f => f.Progress?.Exempt ?? 0);
        var differ = year.Forms.Sum(f => f.Difference is { } d ? d.Owing.Count + d.Excused.Count + d.Lapsed.Count : 0);
        var words = !year.IsOpened ? "还没有开放"
            : differ > 0 ? $"应报 {expected} 份，与今天的组织名册有 {differ} 处不一致"
            : $"应报 {expected} 份{(exempt > 0 ? $"，免报 {exempt} 份" : "")}";
        return new(AnnualStepKind.Units, year.IsOpened && differ == 0, differ, words);
    }

    private static AnnualStep Compute(AnnualYear year) => year.Run switch
    {
        _ when year.IsLocked => new(AnnualStepKind.Compute, true, 0, "已锁定，不再取数"),
        // A body's part is computed by the district; its own pages draw the register whenever they are opened.
        _ when !year.IsDistrict => new(AnnualStepKind.Compute, year.IsOpened, 0, year.IsOpened ? "由区委组织部取数；没有上报的打开时按当天台账" : "等区委组织部开放"),
        null => new(AnnualStepKind.Compute, false, 0, "还没有取数"),
        { Status: AnnualRunStatus.Done } run => new(AnnualStepKind.Compute, year.IsOpened, 0, $"新列 {run.Made} 份，重新取数 {run.Drawn} 份，其中 {run.Changed} 份有变动"),
        { Status: AnnualRunStatus.Failed } run => new(AnnualStepKind.Compute, false, 0, $"没有完成：{run.Problem}"),
        { } run => new(AnnualStepKind.Compute, false, Math.Max(0, run.Total - run.Drawn), $"正在取数：{run.Drawn}/{run.Total} 份"),
    };

    private static AnnualStep Checks(AnnualYear year)
    {
        if (!year.IsOpened)
            return new(AnnualStepKind.Checks, false, 0, "开放以后校核");
        var (errors, hints) = (year.Checks.Sum(c => c.Errors), year.Checks.Sum(c => c.Hints));
        return new(AnnualStepKind.Checks, errors == 0, errors, errors == 0 ? $"没有错误{(hints > 0 ? $"，提示 {hints} 处" : "")}" : $"错误 {errors} 处，要改正才能上报");
    }

    private static AnnualStep Explanations(AnnualYear year)
    {
        var e = year.Explanations;
        var words = !year.IsOpened ? "开放以后填写" : $"未说明 {e.Missing + e.Drafted}，待认可 {e.Waiting}，已认可 {e.Approved}，不认可 {e.Refused}";
        // What was frozen with an explanation missing has been excused in words on freezing.
        return new(AnnualStepKind.Explanations, year.IsLocked || (year.IsOpened && e.Left == 0), year.IsLocked ? 0 : e.Left, words);
    }

    private static AnnualStep Acceptance(AnnualYear year)
    {
        if (!year.IsOpened)
            return new(AnnualStepKind.Acceptance, false, 0, "开放以后逐级审核");
        var progress = year.Used.Select(f => f.Progress!).ToList();
        var (expected, accepted) = (progress.Sum(p => p.Expected), progress.Sum(p => p.Accepted));
        var left = expected - accepted;
        return new(AnnualStepKind.Acceptance, left == 0 || year.IsLocked, year.IsLocked ? 0 : left, year.IsLocked && left > 0
            ? $"已接收 {accepted}/{expected}，缺报 {left}（锁定时已写明原因）"
            : $"未报 {progress.Sum(p => p.Expected - p.Arrived)}，待审核 {progress.Sum(p => p.Waiting)}，待接收 {progress.Sum(p => p.Ready)}，已接收 {accepted}");
    }

    private static AnnualStep Freeze(AnnualYear year)
    {
        var left = year.Used.Count(f => !f.Form.IsLocked);
        return new(AnnualStepKind.Freeze, year.IsLocked, left, year.IsLocked ? "已锁定，数字不再变动" : "还没有锁定");
    }

    private static AnnualStep Print(AnnualYear year) => new(
        AnnualStepKind.Print, year.IsLocked && year.IsPrinted, 0, !year.IsOpened ? "开放以后可以试打" : year.IsLocked ? year.IsPrinted ? "已生成" : "可以打印盖章" : "锁定前打印的注明“未锁定”");
}
