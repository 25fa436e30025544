using PartyBuilding.Core.Members.Work;

namespace PartyBuilding.Web.Features.Members.Work;

/// <summary>One year of a member in the registers of the branch.</summary>
public sealed record WorkPage(RecordHead Head, MemberWork Work, bool HasNext, bool HasPrevious);
