using PartyBuilding.Core.Access;

namespace PartyBuilding.Core.Tests.Access;

public sealed class OrgScopeTests
{
    [Theory]
    [InlineData("/00000001/00000042/", true)]
    [InlineData("/00000001/00000042/00000100/", true)]
    [InlineData("/00000001/00000043/", false)]
    [InlineData("/00000001/", false)]
    public void A_scope_holds_its_organisation_and_everything_under_it(string path, bool inside)
        => OrgScope.Of("/00000001/00000042/").Contains(path).ShouldBe(inside);

    [Fact]
    public void Nothing_holds_nothing() => OrgScope.Nothing.Contains("/00000001/").ShouldBeFalse();

    [Fact]
    public void A_subtree_inside_another_is_dropped()
        => OrgScope.Of("/00000001/00000042/", "/00000001/").Ranges.ShouldHaveSingleItem().Low.ShouldBe("/00000001/");

    [Fact]
    public void Five_separate_subtrees_are_too_many()
        => Should.Throw<ArgumentException>(() => OrgScope.Of("/1/", "/2/", "/3/", "/4/", "/5/"));
}
