using PartyBuilding.Core.FieldWork;

namespace PartyBuilding.Web.Features.Service;

/// <summary>基层调研 of a year, with the form of those who keep it.</summary>
public sealed record ResearchPage(int Year, ResearchYear Research, ResearchForm Form, bool MayManage);
