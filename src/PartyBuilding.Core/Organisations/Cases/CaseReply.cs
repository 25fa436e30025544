using PartyBuilding.Core.Organisations.Approvals;
using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Organisations.Cases;

/// <summary>What every reply carries.</summary>
internal static class CaseReply
{
    public static IEnumerable<Finding> Check(string? number, string? signatory, string? copies)
    {
        if (CaseText.TooLong(number, ApprovalBook.LongestNumber))
            yield return CaseFindings.TooLong("批复文号", ApprovalBook.LongestNumber, "ReplyNumber");
        if (CaseText.TooLong(signatory, ApprovalBook.LongestSignatory))
            yield return CaseFindings.TooLong("签发人", ApprovalBook.LongestSignatory, "Signatory");
        if (CaseText.TooLong(copies, CaseText.Long))
            yield return CaseFindings.TooLong("抄送", CaseText.Long, "Copies");
    }

    /// <summary>Puts the reply on the case and ends it.</summary>
    public static void Fill(OrganisationCase found, string number, DateOnly repliedOn, string signatory, string? copies, DateOnly effectiveOn, DateOnly today)
    {
        (found.ReplyNumber, found.RepliedOn, found.Signatory) = (CaseText.Clean(number), repliedOn, CaseText.Clean(signatory));
        (found.Copies, found.EffectiveOn, found.Status, found.EndedOn) = (CaseText.Lines(copies), effectiveOn, CaseStatus.Done, today);
    }
}
