using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Members;

namespace PartyBuilding.Web.Features.Members;

/// <summary>One member's record.</summary>
public sealed record MemberRecordViewModel(MemberRecord Record, string Tab, MemberWords Words, bool MayManage, bool MayReveal, IReadOnlyList<HeldPost> Posts);
