using PartyBuilding.Core.Service;

namespace PartyBuilding.Core.Members.Work;

/// <summary>What the branch's registers say of one member in one year.</summary>
/// <param name="Meetings">Newest first.</param>
/// <param name="Dues">By month, the newest first.</param>
/// <param name="Served">Pledges, volunteer sessions and pairings.</param>
/// <param name="Studies">Activities taken part in, newest first.</param>
public sealed record MemberWork(int Year, IReadOnlyList<MemberMeeting> Meetings, IReadOnlyList<MemberDues> Dues, IReadOnlyList<MemberStudy> Studies, ServedYear Served)
{
    public int StudyMinutes => Studies.Sum(s => s.Minutes);

    public int StudyCreditTenths => Studies.Sum(s => s.CreditTenths);

    public long OwedFen => Dues.Sum(d => Math.Max(0, d.PayableFen - d.PaidFen));
}
