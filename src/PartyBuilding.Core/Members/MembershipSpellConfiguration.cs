using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Members;

internal sealed class MembershipSpellConfiguration : IEntityTypeConfiguration<MembershipSpell>
{
    public void Configure(EntityTypeBuilder<MembershipSpell> builder)
    {
        builder.ToTable("MembershipSpell");
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.HasIndex(x => x.BranchId);
        builder.HasOne(x => x.Person).WithMany().HasForeignKey(x => x.PersonId);
        builder.HasOne(x => x.Branch).WithMany().HasForeignKey(x => x.BranchId);
    }
}
