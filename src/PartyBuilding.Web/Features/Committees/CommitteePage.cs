using PartyBuilding.Core.Committees;

namespace PartyBuilding.Web.Features.Committees;

/// <summary>An organisation's committee: who is on it, until when, and who was.</summary>
/// <param name="MayName">Whether the reader may see who they are; a reader of figures sees the posts.</param>
public sealed record CommitteePage(CommitteeRecord Record, bool MayManage, bool MayName, DateOnly Today)
{
    public string At => $"/organisations/{Record.OrganisationKey}/committee";
}
