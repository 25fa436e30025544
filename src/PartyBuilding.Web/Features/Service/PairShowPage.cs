using Microsoft.AspNetCore.Mvc.Rendering;
using PartyBuilding.Core.Service.Pairs;

namespace PartyBuilding.Web.Features.Service;

/// <summary>A pairing with its forms.</summary>
public sealed record PairShowPage(PairRecord Record, PairEntryForm Entry, PairEntryForm Signing, IReadOnlyList<SelectListItem> Roster, bool MayManage)
{
    public string At => $"/service/pairs/{Record.Key}";
}
