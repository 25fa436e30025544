using PartyBuilding.Core.Access;
using PartyBuilding.Core.Members;
using PartyBuilding.Testing;

namespace PartyBuilding.Core.Tests.Members;

public sealed class MemberSearchTests : ServiceTest
{
    [Theory]
    [InlineData("张", "张丽丽、张秀英")]
    [InlineData("zx", "张秀英")]
    [InlineData("ＺＸＹ", "张秀英")]
    [InlineData("秀英", "李秀英、张秀英")]
    [InlineData("张秀英", "张秀英")]
    [InlineData("丽", "张丽丽")]
    [InlineData("ZXYZ", "")]
    [InlineData(" ", "")]
    public async Task Members_are_found_by_the_beginning_of_name_or_initials_and_then_by_its_middle(string text, string expected)
    {
        var district = await World.DistrictAsync();
        var township = await World.TownshipAsync(district);
        var branch = await World.BranchAsync(township);
        foreach (var name in new[] { "张秀英", "李秀英", "张丽丽" })
            await World.MemberAsync(branch, name: name);
        await World.MemberAsync(await World.BranchAsync(await World.TownshipAsync(district, "杨行镇党委")), name: "张秀英");
        var found = await With((MemberSearch s) => s.FindAsync(text, OrgScope.Of(township.Path), 50));
        found.Select(m => m.Name).ShouldBe(expected.Split('、', StringSplitOptions.RemoveEmptyEntries));
    }
}
