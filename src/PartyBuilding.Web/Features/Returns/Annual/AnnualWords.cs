using PartyBuilding.Core.Returns.Annual;

namespace PartyBuilding.Web.Features.Returns.Annual;

/// <summary>The steps and kinds of checks as the office says them.</summary>
public static class AnnualWords
{
    public static string Of(AnnualStepKind kind) => kind switch
    {
        AnnualStepKind.Forms => "确定表式",
        AnnualStepKind.Units => "应报单位",
        AnnualStepKind.Compute => "台账取数",
        AnnualStepKind.Checks => "校核",
        AnnualStepKind.Explanations => "说明",
        AnnualStepKind.Acceptance => "逐级审核接收",
        AnnualStepKind.Freeze => "锁定",
        _ => "打印和 Excel",
    };

    public static string Of(AnnualCheckKind kind) => kind switch
    {
        AnnualCheckKind.Inside => "表内",
        AnnualCheckKind.Between => "表间",
        _ => "与上年",
    };

    /// <summary>How long a run took, as people say it.</summary>
    public static string Length(AnnualRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        var length = (run.EndedAt ?? run.TouchedAt) - run.CreatedAt;
        return length.TotalSeconds < 1 ? "不到 1 秒" : length.TotalMinutes < 1 ? $"{(int)length.TotalSeconds} 秒" : $"{(int)length.TotalMinutes} 分 {length.Seconds} 秒";
    }
}
