using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Organisations.Awards;

internal sealed class OrganisationAwardConfiguration : IEntityTypeConfiguration<OrganisationAward>
{
    public void Configure(EntityTypeBuilder<OrganisationAward> builder)
    {
        builder.ToTable("OrganisationAward");
        builder.Property(x => x.KindCode).HasMaxLength(32);
        builder.Property(x => x.Name).HasMaxLength(120);
        builder.Property(x => x.GrantedBy).HasMaxLength(120);
        builder.Property(x => x.Document).HasMaxLength(100);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => new { x.OrganisationId, x.SupersededNo });
        builder.HasIndex(x => x.Key);
    }
}
