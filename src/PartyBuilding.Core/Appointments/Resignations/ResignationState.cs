namespace PartyBuilding.Core.Appointments.Resignations;

/// <summary>Where a resignation stands on a day, worked out from what is recorded and from the clocks.</summary>
/// <param name="Words">What is to be done, or how it ended.</param>
/// <param name="DueOn">Last day of the step; null without one.</param>
/// <param name="IsLate">The day has passed and nothing came of it.</param>
/// <param name="IsAgreed">The resignation may be carried out: agreed, deemed so, or applied for after an order.</param>
/// <param name="DeemedOn">First day on which silence counts as consent, once it has come.</param>
/// <param name="MayRemove">After an order nobody applied in time: the removal procedure (L2984).</param>
public sealed record ResignationState(string Words, DateOnly? DueOn, bool IsLate, bool IsAgreed, DateOnly? DeemedOn = null, bool MayRemove = false)
{
    public static ResignationState Of(Resignation found, ResignationTerms terms, DateOnly today)
    {
        if (found.CompletedOn is { } completed)
        {
            var how = found.IsRemoval ? "已免职" : "已辞职";
            return found.IsOver ? new ResignationState($"{how}，{completed:yyyy-MM-dd}", null, false, false) : new ResignationState($"{how}，还没有在一定范围内公布", null, false, false);
        }

        return found.Kind == ResignationKind.Ordered ? Ordered(found, terms, today) : Asked(found, terms, today);
    }

    private static ResignationState Asked(Resignation found, ResignationTerms terms, DateOnly today)
    {
        if (found.AppliedOn is not { } applied)
        {
            var last = found.NotifiedOn?.AddDays(terms.ApplyDays);
            return new ResignationState("等待本人书面申请", last, last < today, false);
        }

        if (found.Decision is { } decision)
        {
            return decision switch
            {
                ResignationDecision.Agreed => new ResignationState("已同意，办理手续", null, false, true),
                ResignationDecision.Refused => new ResignationState("不同意", null, false, false),
                _ => new ResignationState("暂缓", null, false, false),
            };
        }

        var due = found.Kind switch { ResignationKind.Voluntary => applied.AddMonths(terms.ReplyMonths), ResignationKind.TakingBlame => applied.AddMonths(terms.BlameMonths), _ => (DateOnly?)null };
        // Silence is consent only where somebody leaves of their own will.
        return found.Kind == ResignationKind.Voluntary && due < today
            ? new ResignationState("满期没有答复，视为同意辞去职务", due, true, true, due.Value.AddDays(1)) : new ResignationState("审核和决定", due, due < today, false);
    }

    private static ResignationState Ordered(Resignation found, ResignationTerms terms, DateOnly today)
    {
        if (found.IsUpheld == false)
            return new ResignationState("复查撤销了责令", null, false, false);
        if (found.AppliedOn is not null)
            return new ResignationState("本人已申请，办理手续", null, false, true);
        if (found.NotifiedOn is not { } notified)
            return new ResignationState("谈话并送达书面通知", null, false, false);
        if (found.AppealedOn is { } appealed && found.ReviewedOn is null)
            return new ResignationState("复查申诉", appealed.AddMonths(terms.ReviewMonths), appealed.AddMonths(terms.ReviewMonths) < today, false);
        var last = found.ReviewedOn?.AddDays(terms.UpheldDays) ?? notified.AddDays(terms.OrderDays);
        return last < today ? new ResignationState("没有按期申请，按程序免职", last, true, false, MayRemove: true) : new ResignationState("等待本人申请或者申诉", last, false, false);
    }
}
