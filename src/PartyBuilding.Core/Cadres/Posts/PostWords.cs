namespace PartyBuilding.Core.Cadres.Posts;

/// <summary>Chinese words of posts.</summary>
public static class PostWords
{
    public static string Title(ExchangeClass exchange) => exchange switch
    {
        ExchangeClass.ChiefOfFive => "纪检、组织、法院、检察院、公安正职",
        ExchangeClass.Sensitive => "执纪执法、干部人事、审计、项目审批、资金管理岗位",
        _ => "按班子成员",
    };
}
