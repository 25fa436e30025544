namespace PartyBuilding.Core.Appointments.Resignations;

/// <summary>How the parts of a resignation read.</summary>
public static class ResignationWords
{
    public static readonly IReadOnlyDictionary<ResignationKind, string> Kinds = new Dictionary<ResignationKind, string>
    {
        [ResignationKind.Official] = "因公辞职", [ResignationKind.Voluntary] = "自愿辞职", [ResignationKind.TakingBlame] = "引咎辞职", [ResignationKind.Ordered] = "责令辞职",
    };

    public static readonly IReadOnlyDictionary<ResignationCause, string> Causes = new Dictionary<ResignationCause, string>
    {
        [ResignationCause.MovedAway] = "因公：到异地任职", [ResignationCause.Incompatible] = "因公：法律规定不能兼任", [ResignationCause.Unsuitable] = "因公：变动后不宜继续担任", [ResignationCause.OtherOfficial] = "因公：其他",
        [ResignationCause.Health] = "自愿：年龄、健康", [ResignationCause.OtherWork] = "自愿：另谋职业", [ResignationCause.Abroad] = "自愿：因私长期在国（境）外", [ResignationCause.OtherPrivate] = "自愿：其他",
        [ResignationCause.BlindDecision] = "引咎：盲目决策造成较大损失", [ResignationCause.BadAppointment] = "引咎：用人严重失察失误", [ResignationCause.Disobedience] = "引咎：拒不执行上级决定",
        [ResignationCause.Neglect] = "引咎：失职造成重大事故", [ResignationCause.Family] = "引咎：亲属、身边工作人员严重违法", [ResignationCause.OtherBlame] = "引咎：其他",
        [ResignationCause.NoImprovement] = "责令：诫勉以后没有明显改进", [ResignationCause.Listless] = "责令：精神不振、不负责任", [ResignationCause.Unfit] = "责令：实绩差、公认度低、不称职票多",
        [ResignationCause.Deserted] = "责令：急难险重任务临阵退缩", [ResignationCause.Refusal] = "责令：不服从组织安排", [ResignationCause.Misconduct] = "责令：言行严重不符合身份", [ResignationCause.OtherOrdered] = "责令：其他",
    };

    public static readonly IReadOnlyDictionary<ResignationDecision, string> Decisions = new Dictionary<ResignationDecision, string>
    {
        [ResignationDecision.Agreed] = "同意", [ResignationDecision.Refused] = "不同意", [ResignationDecision.Deferred] = "暂缓",
    };

    /// <summary>Causes are numbered by kind, ten to each.</summary>
    public static bool Belongs(ResignationCause cause, ResignationKind kind) => (byte)cause / 10 == (byte)kind;
}
