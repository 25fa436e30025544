using PartyBuilding.Core.Members;
using PartyBuilding.Web.Features.Organisations;

namespace PartyBuilding.Web.Features.Members;

/// <summary>Tree, filters and a page of members.</summary>
public sealed record MemberListViewModel(TreeViewModel Tree, MemberListForm Form, MemberPage Page, MemberWords Words, bool MayManage);
