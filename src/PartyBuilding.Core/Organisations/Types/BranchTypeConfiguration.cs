using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Organisations.Types;

internal sealed class BranchTypeConfiguration : IEntityTypeConfiguration<BranchType>
{
    public void Configure(EntityTypeBuilder<BranchType> builder)
    {
        builder.ToTable("BranchType");
        builder.Property(x => x.Code).HasMaxLength(32);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => new { x.OrganisationId, x.SupersededNo });
        builder.HasIndex(x => new { x.Code, x.SupersededNo });
    }
}
